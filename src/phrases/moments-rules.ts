/** Sentences about moments that belong to one stage or to one rule of their own: a tender's secrets, claims about the market. Parts of the tables in `moments.ts`. */
type Both = Readonly<{ zh: string; en: string }>;
type Kinds = Readonly<{ asked_for_a_secret: Both; market_claimed: Both }>;

export const ruleTitles: Kinds = {
  asked_for_a_secret: { zh: '您打听了标里不能讲的事', en: 'You asked for what a tender must not tell' },
  market_claimed: { zh: '行情说错了，对方清楚', en: 'You got the market wrong, and they knew' },
};

export const ruleEffects: Kinds = {
  asked_for_a_secret: {
    zh: '信任归零：对方要是说了，这个标就废了。',
    en: 'Trust fell to nothing: had they told you, the tender would have been void.',
  },
  market_claimed: {
    zh: '“{claim}”跟客户掌握的对不上，当场被顶了回来。',
    en: '“{claim}” is not what the buyer knows, and they said so on the spot.',
  },
};

export const ruleRemedies: Kinds = {
  asked_for_a_secret: {
    zh: '问公布出来的程序、标准和日子，问他们要的是什么。',
    en: 'Ask for the published procedure, criteria and dates, and for what they need.',
  },
  market_claimed: { zh: '不知道就说不知道，再问一句“您看到的是什么”。', en: 'Say that you don’t know, and ask what they see.' },
};

export const ruleHabits: Kinds = {
  asked_for_a_secret: { zh: '标里公布的尽管问，|没公布的一句不问。', en: 'In a tender, ask for what is published and for nothing else.' },
  market_claimed: { zh: '行情拿不准，|先问客户看到什么。', en: 'Unsure of the market? Ask what they see.' },
};

export const ruleReasons: Kinds = {
  asked_for_a_secret: { zh: '这一场打听了 {n} 次，总分因此封在 40。', en: 'Times you asked: {n}. It caps the total at 40.' },
  market_claimed: { zh: '这一场有 {n} 句行情说错了，信任跟着掉。', en: 'Claims about the market that were wrong: {n}. Each cost trust.' },
};
