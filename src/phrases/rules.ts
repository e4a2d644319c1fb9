/** Names of what the report speaks of, by code: acts, standings, dimensions, rules of the score and of the buyer's mood, what a question did. */
type Both = Readonly<{ zh: string; en: string }>;

export const actNames = {
  situation: { zh: '状况', en: 'Situation' },
  problem: { zh: '难点', en: 'Problem' },
  implication: { zh: '暗示', en: 'Implication' },
  need_payoff: { zh: '价值', en: 'Need-payoff' },
  pitch: { zh: '介绍', en: 'Pitch' },
  benefit: { zh: '利益', en: 'Benefit' },
  closing: { zh: '推进', en: 'Closing' },
  rapport: { zh: '寒暄', en: 'Rapport' },
  listening: { zh: '倾听', en: 'Listening' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Both>;

export const standingNames = {
  hidden: { zh: '隐藏', en: 'hidden' },
  admitted: { zh: '承认', en: 'admitted' },
  weighed: { zh: '掂量', en: 'weighed' },
  wanted: { zh: '想要', en: 'wanted' },
} as const satisfies Record<string, Both>;

/** How far one of their criteria came. */
export const criterionNames = {
  unstated: { zh: '没问', en: 'not asked' },
  stated: { zh: '说了', en: 'stated' },
  ranked: { zh: '排了位', en: 'ranked' },
  reshaped: { zh: '换了看法', en: 'reshaped' },
} as const satisfies Record<string, Both>;

export const dimensionNames = {
  needs: { zh: '需求展开', en: 'Needs developed' },
  outcome: { zh: '结果', en: 'Outcome' },
  conduct: { zh: '大客户分寸', en: 'Key-account conduct' },
  listening: { zh: '倾听', en: 'Listening' },
  craft: { zh: '问法与衔接', en: 'Craft and flow' },
} as const satisfies Record<string, Both>;

/** Reasons for points, by rule; `{about}` is what they are about. */
export const evidenceRules = {
  stands_admitted: { zh: '“{about}”停在承认', en: '“{about}” stopped at admitted' },
  stands_weighed: { zh: '“{about}”停在掂量', en: '“{about}” stopped at weighed' },
  stands_wanted: { zh: '“{about}”到了想要', en: '“{about}” reached wanted' },
  stands_hidden: { zh: '“{about}”没有浮出来', en: '“{about}” stayed hidden' },
  order: { zh: '成交', en: 'an order' },
  rung_1: { zh: '推进到第一级', en: 'an advance on rung one' },
  rung_2: { zh: '推进到第二级，有人、有日期', en: 'an advance on rung two, with a name and a date' },
  rung_3: { zh: '推进到第三级', en: 'an advance on rung three' },
  under_asked: { zh: '客户肯走得更远，要少了', en: 'asked for less than they would have given' },
  continuation: { zh: '客气话，没有答应任何事', en: 'kind words, nothing agreed' },
  no_sale: { zh: '没谈成', en: 'no sale' },
  pressing: { zh: '没有新东西又推一次', en: 'pressed with nothing new' },
  referral: { zh: '礼貌地收了尾，留了人或日期', en: 'a polite close with a referral or a date' },
  plain_no: { zh: '早早地、客气地说了不', en: 'an early, polite no' },
  left_open: { zh: '没有人把“不”说出口，事情悬着', en: 'nobody said no; it was left open' },
  pushing_ones_product: { zh: '没有人问，先讲产品', en: 'pushed the product unasked' },
  sold_over_complaint: { zh: '不满还摆着，先推销', en: 'sold over an open complaint' },
  eased_fear: { zh: '解开了“{about}”', en: '“{about}” was eased' },
  fear_minimised: { zh: '“{about}”一句宽心话带过', en: '“{about}” was played down' },
  pressed_over_fear: { zh: '“{about}”还悬着就催', en: 'pressed over “{about}”' },
  gave_away: { zh: '让了步，没跟客户要什么', en: 'gave something away and asked for nothing' },
  evaded_question: { zh: '绕开客户的问题：“{about}”', en: 'evaded the buyer’s question on {about}' },
  fault_found_before_superior: { zh: '当着上级的面挑下属的错', en: 'found fault with somebody before their superior' },
  leaning_on_the_relationship: { zh: '搬出交情', en: 'leaned on the relationship' },
  inducement: { zh: '提了不该提的好处', en: 'offered an inducement' },
  ignoring_feedback: { zh: '没有接“{about}”', en: '“{about}” was ignored' },
  unsupported_claim: { zh: '“{about}”没有依据', en: '“{about}” without proof' },
  right_summary: { zh: '一次准确的小结', en: 'a right summary' },
  answered_concern: { zh: '答清了“{about}”', en: '“{about}” was answered' },
  caused_concern: { zh: '自己引出一个顾虑：{about}', en: 'a concern you caused: {about}' },
  stacked: { zh: '一轮里问了几件事', en: 'several questions in one turn' },
  leading: { zh: '提问里带着答案', en: 'a question that carried its answer' },
  payoff_too_early: { zh: '后果没说，先问好处', en: 'asked for the gain before the cost' },
  dropped_thread: { zh: '客户刚开的话头丢了', en: 'dropped a thread the buyer had just opened' },
  no_explicit_need: {
    zh: '没人说过想要什么，也没谈成下一步：光有难处和后果，到这里为止',
    en: 'nobody said what they would want, and nothing was agreed: difficulties and consequences alone go no further',
  },
  pushed_without_a_sale: {
    zh: '没有生意可做，还推了产品：这个“不”说得就不算早、不算体面',
    en: 'the product was pushed where there was nothing to sell: the no was neither early nor quite polite',
  },
  was_ready: {
    zh: '客户其实已经谈到这一步了，就差一句提得出来、听得明白的话',
    en: 'they had come that far; what was missing was a proposal that was made, and understood',
  },
  needs_led: {
    zh: '没有生意可做，两件难处还是谈到了“想要”：日后有了由头，人家记得您',
    en: 'nothing to sell, and still two needs were led to a wish: they will remember that when there is',
  },
  manner_capped_by_skills: {
    zh: '没谈成下一步：分寸、倾听、问法给多少，要看这场做成了几样，标出的就是算上的那几轮',
    en: 'nothing was agreed: conduct, listening and craft give as much as what was shown in the turns named here',
  },
  few_skills: {
    zh: '这一场做成的就是标出的那几轮：总拿一样东西来问，问出多少都到这里为止',
    en: 'what was shown is in the turns named here: one thing over and over goes no further, whatever it brings out',
  },
  shown_out: {
    zh: '客户不肯再谈下去：前面谈到的，没有人替您接着办',
    en: 'the buyer broke it off: what was said before, nobody there will carry on',
  },
  manner_capped_by_needs: {
    zh: '分寸、倾听、问法合起来给多少，要看需求谈到了哪一步、谈成了什么没有：不出错不等于会卖',
    en: 'what conduct, listening and craft give is capped by the needs, and by whether anything was agreed: doing no wrong is not selling',
  },
  hints_taken: { zh: '看了提示：每一级都扣分', en: 'hints were taken; each step costs' },
  asked_for_a_secret: { zh: '打听标里不能讲的事：“{about}”', en: 'asked for what a tender must not tell: {about}' },
  secret_cap: { zh: '打听过标里不能讲的事，总分封在 40', en: 'after asking for what a tender must not tell the total is capped at 40' },
  inducement_cap: { zh: '提过不该提的好处，总分封在 40', en: 'after an inducement the total is capped at 40' },
} as const satisfies Record<string, Both>;

/** What a question did to the buyer. */
export const stepNames = {
  told: { zh: '客户说了情况', en: 'the buyer told a fact' },
  admitted: { zh: '一个难处浮出来', en: 'a difficulty surfaced' },
  detailed: { zh: '难处说细了', en: 'the difficulty got its details' },
  felt: { zh: '一个后果说出来', en: 'a consequence was felt' },
  weighed: { zh: '难处有了分量', en: 'the difficulty was weighed' },
  wanted: { zh: '客户说了想要', en: 'the buyer said they want it' },
  valued: { zh: '又说出一个好处', en: 'one more gain was named' },
  criterion_stated: { zh: '客户说了一条标准', en: 'they named a criterion' },
  criterion_ranked: { zh: '客户说了这条标准有多要紧', en: 'they said how much a criterion counts' },
  criterion_reshaped: { zh: '客户换了个眼光看这条标准', en: 'they saw a criterion in a new light' },
  criterion_kept: { zh: '标准没有松动', en: 'their criterion stayed as it was' },
  none: { zh: '没有动静', en: 'nothing moved' },
  dodged: { zh: '客户绕开了', en: 'the buyer dodged' },
  pushed_back: { zh: '客户把问题推了回来', en: 'the buyer pushed back' },
  repeated: { zh: '客户说过了', en: 'they had said it before' },
  agreed: { zh: '客户答应了', en: 'the buyer agreed' },
  put_off: { zh: '客户用客气话挡了', en: 'put off with kind words' },
} as const satisfies Record<string, Both>;

/** Steps in the flow, short. */
export const flowSteps = {
  admitted: { zh: '承认', en: 'admitted' },
  weighed: { zh: '掂量', en: 'weighed' },
  wanted: { zh: '想要', en: 'wanted' },
  agreed: { zh: '答应', en: 'agreed' },
} as const satisfies Record<string, Both>;

export const facetNames = {
  what: { zh: '何事', en: 'What' },
  where: { zh: '何处', en: 'Where' },
  who: { zh: '何人', en: 'Who' },
  when: { zh: '何时', en: 'When' },
  why: { zh: '为何', en: 'Why' },
  how: { zh: '如何', en: 'How' },
  how_much: { zh: '多少', en: 'How much' },
} as const satisfies Record<string, Both>;

export const payoffNames = {
  impact: { zh: '影响', en: 'Impact' },
  confidence: { zh: '把握', en: 'Confidence' },
  ease: { zh: '容易', en: 'Ease' },
} as const satisfies Record<string, Both>;

/** Flags of a label, by the coding manual. */
export const flagNames = {
  open: { zh: '开放', en: 'open' },
  closed: { zh: '封闭', en: 'closed' },
  leading: { zh: '带着答案', en: 'leading' },
  peer: { zh: '拿同行搭话', en: 'peer' },
  decision_process: { zh: '问怎么定', en: 'decision process' },
  stacked: { zh: '叠着问', en: 'stacked' },
  concern_check: { zh: '问顾虑', en: 'concern check' },
  agenda: { zh: '议程', en: 'agenda' },
  feature: { zh: '讲特征', en: 'feature' },
  advantage: { zh: '讲优点', en: 'advantage' },
} as const satisfies Record<string, Both>;

/** What moved the buyer's trust or patience. */
export const moodRules = {
  situation_beyond_free: { zh: '情况问得太多', en: 'more questions of fact than they have patience for' },
  asked_what_the_brief_says: { zh: '问了资料上写着的', en: 'asked what the brief already says' },
  implication_on_hidden: { zh: '难处还没承认就问后果', en: 'asked what follows from something not admitted' },
  unasked_pitch: { zh: '没有人问，先讲产品', en: 'pitched unasked' },
  benefit_for_a_need: { zh: '讲的正是客户想要的', en: 'met a need they had named' },
  unsupported_insisted: { zh: '没有依据还坚持', en: 'insisted without proof' },
  limit_admitted: { zh: '承认了做不到的', en: 'admitted a limit' },
  agenda_offered: { zh: '先说好怎么谈', en: 'offered an agenda' },
  right_summary: { zh: '小结说准了', en: 'summed up rightly' },
  follow_up_that_moved: { zh: '顺着刚才的话追问', en: 'followed up on the last answer' },
  courtesy_shown: { zh: '礼数到了', en: 'was courteous' },
  leaning_on_the_relationship: { zh: '搬出交情', en: 'leaned on the relationship' },
  inducement: { zh: '提了不该提的好处', en: 'offered an inducement' },
  concern_ignored: { zh: '顾虑没有人接', en: 'a concern went unanswered' },
  concern_caused: { zh: '引出一个顾虑', en: 'caused a concern' },
  concern_answered: { zh: '答清了顾虑', en: 'answered a concern' },
  pressing: { zh: '没有新东西又推一次', en: 'pressed with nothing new' },
  off_topic: { zh: '跑题了', en: 'went off topic' },
  wrong_name: { zh: '又把人叫错了', en: 'called people by others’ names again' },
  insulted: { zh: '出言不逊', en: 'was rude' },
  asked_again_after_dodge: { zh: '绕开的事又问一遍', en: 'asked again after a dodge' },
  fault_found_before_superior: { zh: '当着上级的面挑下属的错', en: 'found fault with somebody before their superior' },
  authority_questioned: { zh: '当面问人家能不能拍板', en: 'asked outright whether they may decide' },
  lectured_over_favour: { zh: '人家话里带了句人情，当众教训了一通', en: 'preached at somebody who had hinted at a favour' },
  sold_over_complaint: { zh: '不满还摆着，先推销', en: 'sold over an open complaint' },
  fear_eased: { zh: '怕的事给了办法', en: 'answered what they were afraid of' },
  question_evaded: { zh: '客户问了两遍，还是绕开', en: 'evaded the same question twice' },
  objection_heard: { zh: '问了有异议的人怎么看', en: 'asked the one who objected how they see it' },
  asked_for_a_secret: { zh: '打听标里不能讲的事', en: 'asked for what a tender must not tell' },
  market_test_met: { zh: '问到行情，答得老实或答对了', en: 'answered the question about the market honestly or rightly' },
  market_claim_wrong: { zh: '行情说错了，客户知道', en: 'claimed of the market what the buyer knows to be wrong' },
  promise_owned: { zh: '没兑现的事，自己先认了', en: 'owned up to a broken promise before they brought it up' },
  promise_renewed: { zh: '没兑现的事，重新给了人和日子', en: 'gave a name and a date for what had not been kept' },
  promise_brought: { zh: '上次答应的事，没等催就带来了', en: 'brought what was promised last time, without being asked' },
  promise_missed: { zh: '上次答应的事没有下文', en: 'nothing had come of what was promised last time' },
  promise_made_good: { zh: '提了以后，给了交代', en: 'made good on it once it was brought up' },
  feedback_not_acted_on: { zh: '上次提的意见没见着动作', en: 'what they said last time had not been acted on' },
} as const satisfies Record<string, Both>;
/** What moves, and how. */
export const moodNames = {
  trust: { zh: '信任', en: 'trust' },
  patience: { zh: '耐心', en: 'patience' },
} as const satisfies Record<string, Both>;
