/** Sentences about moments over fears and terms (DESIGN, *Stage mechanics*: quotation, signing), in the shape of those in `moments.ts`. */
type Both = Readonly<{ zh: string; en: string }>;

export const bargainTitles = {
  fear_brushed_off: { zh: '客户说了怕什么，您一句“放心”带过', en: 'They told you what they fear; you told them not to worry' },
  gave_away: { zh: '让了一步，没有要一步', en: 'You gave something and asked for nothing' },
  fear_eased: { zh: '怕的事说了出来，您给了办法', en: 'A fear was spoken, and you had an answer' },
  traded: { zh: '您让一步，也要了一步', en: 'You gave, and you asked in return' },
} as const satisfies Record<string, Both>;

export const bargainEffects = {
  fear_brushed_off: {
    zh: '“{concern}”又重了一格，压在价格那边。',
    en: '“{concern}” weighs one more on the price side now.',
  },
  gave_away: {
    zh: '客户接着又要。白给的东西不值钱，还说明价里有水分。',
    en: 'They came back for more. What costs nothing is worth nothing, and it tells them there is air in the price.',
  },
  fear_eased: {
    zh: '“{concern}”放下了，价格那边轻了。',
    en: '“{concern}” is off the table, and the price weighs less.',
  },
  traded: { zh: '条件换条件，客户看得起，价也守得住。', en: 'Terms for terms: it keeps their respect and your price.' },
} as const satisfies Record<string, Both>;

export const bargainRemedies = {
  fear_brushed_off: {
    zh: '先认这个怕，再给看得见的：试一段、写违约金、当场验收、跟老客户通个电话。',
    en: 'Take the fear seriously and offer something they can hold: a trial, a penalty clause, a test at acceptance, a call with another customer.',
  },
  gave_away: {
    zh: '开口让之前先想好换什么：量、期限、付款、引荐，一句话里说全。',
    en: 'Know what you want for it before you offer it: volume, a date, payment, an introduction; and say both in one sentence.',
  },
  fear_eased: { zh: '再问一句：这么办，心里踏实了没有？', en: 'Ask whether that settles it, and then what is left.' },
  traded: { zh: '把换来的那一条当场写下来。', en: 'Write down what you got for it, there and then.' },
} as const satisfies Record<string, Both>;

export const bargainHabits = {
  fear_brushed_off: { zh: '听到怕，|不说“放心”，|说办法。', en: 'When somebody is afraid, offer a safeguard, |not comfort.' },
  gave_away: { zh: '每让一步，|先说换什么。', en: 'Give nothing |without naming what you want for it.' },
} as const satisfies Record<string, Both>;

/** `{n}`: how often it happened. */
export const bargainReasons = {
  fear_brushed_off: {
    zh: '这一场有 {n} 次，客户把怕的事说了出来，等来的是一句宽心话。',
    en: 'Times they told you what they fear and got comfort instead of an answer: {n}.',
  },
  gave_away: {
    zh: '这一场有 {n} 次让步什么也没换回来，每次扣 5 分分寸。',
    en: 'Concessions that brought nothing back: {n}, at five points of conduct each.',
  },
} as const satisfies Record<string, Both>;
