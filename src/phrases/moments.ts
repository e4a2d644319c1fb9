import { bargainEffects, bargainHabits, bargainReasons, bargainRemedies, bargainTitles } from './moments-bargain.ts';
import { criteriaEffects, criteriaHabitReasons, criteriaHabits, criteriaRemedies, criteriaTitles } from './moments-criteria.ts';
import { ruleEffects, ruleHabits, ruleReasons, ruleRemedies, ruleTitles } from './moments-rules.ts';

/** Sentences about moments of a call, and about the one habit to practise, by kind. `{problem}`, `{item}`, `{concern}`, `{claim}`, `{turns}`, `{asked}`, `{to}`, `{left}` are filled from the report. */
type Both = Readonly<{ zh: string; en: string }>;

/** What happened, as a headline: the fact first, then what the trainee did. */
export const momentTitles = {
  ...criteriaTitles,
  ...ruleTitles,
  ...bargainTitles,
  pitched_on_a_fresh_problem: { zh: '难处刚露头，您讲了产品', en: 'A difficulty surfaced; you pitched' },
  dropped_thread: { zh: '话头刚开，您换了题', en: 'A thread was opened; you changed the subject' },
  question_evaded: { zh: '客户问了两遍，您都绕开了', en: 'They asked twice, and you talked past it' },
  concern_ignored: { zh: '顾虑摆上桌，没有人接', en: 'A concern was on the table; nobody took it up' },
  payoff_too_early: { zh: '后果还没掂量，您先问了好处', en: 'You asked for the gain before the cost was felt' },
  implication_on_hidden: { zh: '难处还没承认，您先问了后果', en: 'You asked what follows from something nobody had admitted' },
  pressed: { zh: '没有新东西，您又推了一次', en: 'Nothing new was on the table, and you proposed again' },
  fault_found: { zh: '当着上级，您挑了下属的错', en: 'You looked for the culprit before their superior' },
  leaned: { zh: '您搬出了交情', en: 'You leaned on the relationship' },
  induced: { zh: '您提了不该提的好处', en: 'You offered what must not be offered' },
  unsupported: { zh: '话说满了，拿不出依据', en: 'You promised more than you can show' },
  stacked: { zh: '一口气问了几件事', en: 'You asked several things in one breath' },
  leading: { zh: '您替客户把答案说了', en: 'You put the answer into their mouth' },
  bearer_not_asked: { zh: '后果问了知情的人，没问承受的人', en: 'You asked who knows it, not who bears it' },
  referral_not_followed: { zh: '客户指了该问谁，您没有去问', en: 'They named whom to ask; you did not go there' },
  named_not_met: { zh: '该问的人不在场，您没有约见', en: 'Whom to ask was not there; you did not propose to meet' },
  under_asked: { zh: '客户还肯往前走，您要少了', en: 'They would have gone further than you asked' },
  advance_won: { zh: '客户答应了一件事', en: 'The buyer agreed to do something' },
  need_in_their_words: { zh: '客户自己说了想要', en: 'The buyer said what they want' },
  consequence_to_its_bearer: { zh: '您问到了承受后果的人', en: 'You asked the one who bears it' },
  problem_surfaced: { zh: '一个难处浮出水面', en: 'A difficulty came to the surface' },
  never_asked_for_problems: { zh: '整场没有问过哪里不顺', en: 'You never asked where it hurts' },
  never_asked_what_follows: { zh: '难处说了，后果没有问', en: 'A difficulty was named; what follows was never asked' },
  never_asked_for_worth: { zh: '分量有了，没问解决了值什么', en: 'It weighed enough; you never asked what solving it is worth' },
  never_asked_what_is_open: { zh: '客户没有答应，您没问还差什么', en: 'They did not agree, and you never asked what was still open' },
} as const satisfies Record<string, Both>;

/** What the moment did to the buyer. */
export const momentEffects = {
  ...criteriaEffects,
  ...ruleEffects,
  ...bargainEffects,
  pitched_on_a_fresh_problem: {
    zh: '“{problem}”停在了承认。介绍把话题带走，后果没有人说出来。',
    en: '“{problem}” stopped at admitted. The pitch took the talk elsewhere, and nobody named a consequence.',
  },
  dropped_thread: {
    zh: '“{problem}”刚开头就断了，客户没有再往下说。',
    en: '“{problem}” broke off where it began; the buyer did not come back to it.',
  },
  question_evaded: {
    zh: '“{concern}”问了两遍都没有着落，信任减 1。',
    en: 'On “{concern}” they asked twice and got nothing: trust −1.',
  },
  concern_ignored: {
    zh: '隔了 {turns} 轮没人接“{concern}”，信任减 2，价格那边多压一格。',
    en: '“{concern}” waited {turns} turns for an answer: trust −2, and one more weight on the price side.',
  },
  payoff_too_early: {
    zh: '客户耸了耸肩。难处没有分量，好处就没有分量。',
    en: 'The buyer shrugged. While the difficulty weighs nothing, neither does the gain.',
  },
  implication_on_hidden: {
    zh: '客户把问题推了回来：这件事他们还没说过有。',
    en: 'The buyer pushed the question back: nobody had said there was such a thing.',
  },
  pressed: { zh: '客户的耐心掉了一截，语气也硬了。', en: 'The buyer’s patience dropped, and so did their tone.' },
  fault_found: {
    zh: '信任减 2，这一问也没有换来答案：谁也不会当着上级认错。',
    en: 'Trust fell by 2 and the question went unanswered: nobody owns up before the person they report to.',
  },
  leaned: { zh: '信任和耐心各减 1。交情替不了理由。', en: 'Trust and patience each fell by 1. A relationship is no reason.' },
  induced: { zh: '信任归零。这句话收不回来。', en: 'Trust fell to nothing. This cannot be taken back.' },
  unsupported: {
    zh: '客户当场问能不能写进合同。“{claim}”没有出处。',
    en: 'The buyer asked whether that goes into the contract. There is no source for “{claim}”.',
  },
  stacked: { zh: '客户只接了一个，其余的落了空。', en: 'The buyer answered one of them; the rest went unheard.' },
  leading: { zh: '客户点了头，可那是您的话，不是他们的。', en: 'The buyer nodded, but the words were yours, not theirs.' },
  bearer_not_asked: {
    zh: '“{item}”问的是{asked}，{asked}只是知情，承受的是{to}；不问{to}，就只算一半。桌上还留着 {left} 格分量。',
    en: '“{item}” was asked of {asked}, who knows it; it weighs half until {to}, who bears it, is asked. Weight left on the table: {left}.',
  },
  referral_not_followed: {
    zh: '{asked}说不上来，让您去问{to}。您没有接着问，“{item}”没有人说出来，桌上还留着 {left} 格分量。',
    en: '{asked} could not say and named {to}. You did not ask there, and “{item}” stayed unsaid. Weight left on the table: {left}.',
  },
  named_not_met: {
    zh: '“{item}”要{to}亲口说，才有全部分量。{asked}提到了{to}，可人不在场；不约见面，还有 {left} 格分量拿不到。',
    en: '“{item}” has its full weight only from {to}, whom {asked} named and who was not there. Weight that waits for a meeting: {left}.',
  },
  under_asked: { zh: '那时够得上更高的一级，您只要了低的。', en: 'By then you had earned a higher rung than you asked for.' },
  advance_won: { zh: '有人、有事、有日期：这才算推进。', en: 'Somebody, something, a date: that makes it an advance.' },
  need_in_their_words: {
    zh: '“{problem}”到了想要。好处是客户说的，比您说一百遍管用。',
    en: '“{problem}” reached wanted. The gain was named by the buyer; no slide can do that.',
  },
  consequence_to_its_bearer: {
    zh: '“{problem}”从承认到了掂量。后果从承受的人嘴里说出来，才有分量。',
    en: '“{problem}” went from admitted to weighed. A consequence counts when it comes from whoever bears it.',
  },
  problem_surfaced: {
    zh: '“{problem}”到了承认。有了它，后面才有得问。',
    en: '“{problem}” was admitted. Everything else is built on that.',
  },
  never_asked_for_problems: {
    zh: '客户没有理由动。没有难处，介绍再好也没有地方落。',
    en: 'The buyer has no reason to move: without a difficulty, a pitch has nowhere to land.',
  },
  never_asked_what_follows: { zh: '难处留在原地，没有长出分量。', en: 'The difficulty stayed where it was and gained no weight.' },
  never_asked_for_worth: {
    zh: '客户没有机会说想要，天平那头就少了一块。',
    en: 'The buyer got no chance to say they want it, and that side of the balance stayed light.',
  },
  never_asked_what_is_open: {
    zh: '有一句顾虑一直没说出口，压着最后一步。',
    en: 'A concern stayed unsaid, and it held back the last step.',
  },
} as const satisfies Record<string, Both>;

/** What a moment kept a problem from, where what stayed on the table would have been enough. */
export const momentCosts = {
  weighed: {
    zh: '问到该问的人，“{problem}”就到了掂量；现在停在承认。',
    en: 'Had the right people been asked, “{problem}” would have been weighed; it stopped at admitted.',
  },
  wanted: {
    zh: '问到该问的人，“{problem}”就到了想要；现在停在掂量。',
    en: 'Had the right people been asked, “{problem}” would have been wanted; it stopped at weighed.',
  },
} as const satisfies Record<string, Both>;

/** A short note at a question that pointed to somebody who was never asked. */
export const questionNotes = {
  bearer_not_asked: {
    zh: '{asked}知情，承受的是{to}；后来没有问{to}，只算一半',
    en: '{asked} knows it, {to} bears it and was not asked afterwards: it weighs half',
  },
  referral_not_followed: { zh: '{asked}让您去问{to}，后来没有去问', en: '{asked} named {to}, who was not asked afterwards' },
  named_not_met: { zh: '{asked}提到不在场的{to}，后来没有提出见面', en: '{asked} named {to}, who was not there; no meeting was proposed' },
} as const satisfies Record<string, Both>;

/** What to do there instead, or next, where no question of this conversation says it better. */
export const momentRemedies = {
  ...criteriaRemedies,
  ...ruleRemedies,
  ...bargainRemedies,
  pitched_on_a_fresh_problem: { zh: '先问这件事带来了什么，再谈产品。', en: 'Ask what it leads to before you speak of the product.' },
  dropped_thread: { zh: '顺着刚开的话头再问一句。', en: 'Ask one more question about what they have just opened.' },
  question_evaded: {
    zh: '先答上一句，答不了就说哪天给，再问自己的。',
    en: 'Answer in a sentence, or say by when they will have it; then ask your own.',
  },
  concern_ignored: {
    zh: '先接住这句顾虑，问清楚来历，再往下谈。',
    en: 'Take up the concern and ask where it comes from before you go on.',
  },
  payoff_too_early: { zh: '先问这件事带来什么后果。', en: 'First ask what follows from it.' },
  implication_on_hidden: { zh: '先问他们有没有这样的难处。', en: 'First ask whether they have that difficulty at all.' },
  pressed: { zh: '先问出一个新的理由，再提下一步。', en: 'Bring out one new reason before you propose again.' },
  fault_found: {
    zh: '先说同行也为这个头疼，再问他们这儿怎么样；要问细处，找个单独的时候。',
    en: 'Say that others in the trade struggle with it and ask how it is here; keep the details for a quiet moment.',
  },
  leaned: { zh: '放下交情，问一句眼下哪里不顺。', en: 'Leave the relationship aside and ask where it sticks today.' },
  induced: { zh: '写不进合同的好处，一句也不提。', en: 'Offer nothing that could not stand in the contract.' },
  unsupported: { zh: '说出数字的来处，或者不说这个数字。', en: 'Say where the figure comes from, or leave it out.' },
  stacked: { zh: '挑最要紧的一件问，问完等着。', en: 'Ask the one that matters most, and wait.' },
  leading: { zh: '把答案拿掉，只留下问题。', en: 'Take out the answer and leave the question.' },
  bearer_not_asked: { zh: '把同一件事再问一遍承受它的人。', en: 'Put the same question to the one who bears it.' },
  referral_not_followed: { zh: '客户指了谁，就去问谁。', en: 'Take the question to whoever was named.' },
  named_not_met: { zh: '请客户约上这个人，一起见一面。', en: 'Ask the buyer for a meeting with that person.' },
  under_asked: { zh: '先问他们肯走到哪一步，再开口要。', en: 'Ask how far they would go before you name the step.' },
  advance_won: { zh: '到了日子，按说好的跟上。', en: 'Follow up on the day agreed.' },
  need_in_their_words: { zh: '说说您的产品怎样对上这句话。', en: 'Say how your offer meets just that.' },
  consequence_to_its_bearer: { zh: '问问解决了对他值什么。', en: 'Ask what solving it would be worth to them.' },
  problem_surfaced: { zh: '问问这件事带来了什么。', en: 'Ask what follows from it.' },
  never_asked_for_problems: { zh: '问一句眼下哪里不顺。', en: 'Ask where it sticks today.' },
  never_asked_what_follows: { zh: '挑一个难处，问它带来了什么。', en: 'Pick one difficulty and ask what it leads to.' },
  never_asked_for_worth: { zh: '问一句解决了值什么。', en: 'Ask what solving it would be worth.' },
  never_asked_what_is_open: {
    zh: '提下一步之前，问一句还有什么顾虑。',
    en: 'Before you propose a step, ask what still stands in the way.',
  },
} as const satisfies Record<string, Both>;

/** One habit to practise, as an instruction. Parts between bars are kept on one line. */
export const habits = {
  ...criteriaHabits,
  ...ruleHabits,
  ...bargainHabits,
  pitched_on_a_fresh_problem: {
    zh: '听到难处，|先问后果，|再讲方案。',
    en: 'Hear a difficulty? Ask what follows from it before you offer anything.',
  },
  dropped_thread: {
    zh: '客户刚开的话头，|先接住，|再换题。',
    en: 'When the buyer opens a thread, follow it before you change the subject.',
  },
  question_evaded: { zh: '客户问了，|先答一句，|再往下问。', en: 'When they ask, answer in a sentence; then ask on.' },
  concern_ignored: { zh: '顾虑一露面，|两轮之内接住。', en: 'Take up a concern within two turns of hearing it.' },
  payoff_too_early: {
    zh: '先让后果有分量，|再问解决了值什么。',
    en: 'Let the consequence weigh first; then ask what solving it is worth.',
  },
  implication_on_hidden: { zh: '先问出难处，|再问它的后果。', en: 'First bring out the difficulty, then ask what follows from it.' },
  pressed: { zh: '没有新的理由，|就不再推一次。', en: 'Do not propose again until something new is on the table.' },
  fault_found: { zh: '对事不对人，|先拿同行搭话。', en: 'Ask about the matter, not the culprit: |others have it too.' },
  leaned: { zh: '交情留在门外，|带着问题进门。', en: 'Leave the relationship at the door and bring a question.' },
  induced: { zh: '一切好处，|写在合同里的才算。', en: 'Offer nothing that could not stand in the contract.' },
  unsupported: { zh: '数字和保证，|说得出出处再说。', en: 'Name a figure or a guarantee only with its source.' },
  stacked: { zh: '一次只问一件事，|问完等着。', en: 'Ask one thing at a time, and wait.' },
  leading: { zh: '问完就停，|答案让客户说。', en: 'Stop after the question; let the buyer find the answer.' },
  bearer_not_asked: { zh: '后果由谁承受，|就去问谁。', en: 'Ask for a consequence where it is borne.' },
  referral_not_followed: { zh: '客户指了谁，|下一句就问谁。', en: 'When they name somebody, take your next question there.' },
  named_not_met: { zh: '该问的人不在场，|就提出见一面。', en: 'When whom to ask is away, propose a meeting with them.' },
  under_asked: { zh: '挣到了哪一级，|就开口要哪一级。', en: 'Ask for the highest rung that you have earned.' },
  never_asked_for_problems: { zh: '情况问够四句，|就问哪里不顺。', en: 'After four questions of fact, ask where it sticks.' },
  never_asked_what_follows: { zh: '每个难处，|至少追问一句后果。', en: 'For each difficulty, ask at least once what follows from it.' },
  never_asked_for_worth: {
    zh: '掂量过的难处，|问一句解决了值什么。',
    en: 'Once a difficulty weighs something, ask what solving it would be worth.',
  },
  never_asked_what_is_open: { zh: '提下一步之前，|先问还有什么顾虑。', en: 'Before you propose a step, ask what still stands in the way.' },
} as const satisfies Record<string, Both>;

/** Why that habit, from this call. `{n}`: how often it happened. */
export const habitReasons = {
  ...criteriaHabitReasons,
  ...ruleReasons,
  ...bargainReasons,
  pitched_on_a_fresh_problem: {
    zh: '这一场有 {n} 次，客户刚说出难处，您就开始介绍。那些难处到最后都没有分量。',
    en: 'Times a difficulty was met with a product in this call: {n}. None of those gained any weight.',
  },
  dropped_thread: { zh: '这一场有 {n} 次，客户刚开口您就换了题。', en: 'Threads dropped just after the buyer opened them: {n}.' },
  question_evaded: {
    zh: '这一场有 {n} 次，客户问了两遍也没等到回答。',
    en: 'Questions of theirs that you talked past twice: {n}.',
  },
  concern_ignored: {
    zh: '这一场有 {n} 个顾虑没等到回音。没有接住的顾虑，都压在价格那边。',
    en: 'Concerns that waited in vain for an answer: {n}. Each lies on the price side of the balance.',
  },
  payoff_too_early: {
    zh: '这一场有 {n} 次，好处问在了后果前面，客户没有接。',
    en: 'Times you asked for the gain before the cost: {n}. The buyer had nothing to say.',
  },
  implication_on_hidden: {
    zh: '这一场有 {n} 次，您追问的事客户还没承认。',
    en: 'Times you asked what follows from something not yet admitted: {n}.',
  },
  pressed: {
    zh: '这一场有 {n} 次，没有新东西，您又推了一回。每推一次，客户退一步。',
    en: 'Times you proposed again with nothing new: {n}. Each time the buyer stepped back.',
  },
  fault_found: {
    zh: '这一场有 {n} 次当着上级挑下属的错，信任每次减 2。',
    en: 'Times you found fault with somebody before their superior: {n}, at two points of trust each.',
  },
  leaned: { zh: '这一场有 {n} 次搬出了交情，信任每次减 1。', en: 'Times you leaned on the relationship: {n}, each at the cost of trust.' },
  induced: { zh: '总分因此封在 40。', en: 'It caps the total at 40.' },
  unsupported: {
    zh: '这一场有 {n} 句话没有依据，客户都记着。',
    en: 'Claims without a source in this call: {n}. The buyer remembers every one.',
  },
  stacked: {
    zh: '这一场有 {n} 轮同时问了几件事，客户每次只接一个。',
    en: 'Turns with several questions at once: {n}. Each earned one answer.',
  },
  leading: { zh: '这一场有 {n} 句提问里带着答案。', en: 'Questions that carried their own answer: {n}.' },
  bearer_not_asked: {
    zh: '这一场有 {n} 个后果只问了知情的人，分量各算一半。',
    en: 'Consequences that only somebody who knows them was asked about: {n}. Each weighs half.',
  },
  referral_not_followed: {
    zh: '这一场有 {n} 次，客户指了该问谁，您没有接着问。',
    en: 'Times they named whom to ask and you did not go there: {n}.',
  },
  named_not_met: {
    zh: '这一场有 {n} 次，客户提到不在场的人，您没有提出见面。',
    en: 'Times they named somebody away whom you did not ask to meet: {n}.',
  },
  under_asked: { zh: '客户那时肯答应更高的一级。', en: 'The buyer was ready to agree to a higher rung.' },
  never_asked_for_problems: { zh: '情况问了不少，难处一个也没有浮出来。', en: 'Facts were asked for; no difficulty came to the surface.' },
  never_asked_what_follows: {
    zh: '客户承认了难处，可没有人问它带来什么。',
    en: 'The buyer admitted a difficulty, and nobody asked what it leads to.',
  },
  never_asked_for_worth: {
    zh: '后果已经说透，只差客户开口说想要。',
    en: 'The consequences were clear; all that was missing was the buyer’s wish.',
  },
  never_asked_what_is_open: {
    zh: '需求已经到了想要，客户还是没有答应：有一句顾虑没人问起。',
    en: 'The needs were wanted and still they did not agree: a concern was there that nobody asked about.',
  },
} as const satisfies Record<string, Both>;
