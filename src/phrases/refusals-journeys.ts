/** What is wrong with a journey: it cannot be walked until mended; and what is refused while one is walked. */
export const journeyRefusals = {
  'scenario.journey_base': {
    zh: 'scenarios 里没有名为“{base}”的客户，最接近的是“{nearest}”。请改正 base，或先写这家客户。',
    en: 'There is no account called “{base}” among the scenarios; the nearest is “{nearest}”. Correct base, or write that account first.',
  },
  'scenario.journey_stages': {
    zh: '六个采购阶段要按先后各写一次：{stages}。请补上、删去或调换。',
    en: 'A journey has all six purchase stages, in order, each once: {stages}. Add, remove or move some.',
  },
  'scenario.journey_takes_nothing': {
    zh: '到这一步没有编号为“{id}”的东西可以去掉，最接近的是“{nearest}”。请改正 without。',
    en: 'By this stage nothing called “{id}” is there to be taken away; the nearest is “{nearest}”. Correct without.',
  },
} as const satisfies Readonly<Record<string, Readonly<{ zh: string; en: string }>>>;

/** Where a journey is thin. */
export const journeyLints = {
  'lint.stage_wants_nothing': {
    zh: '到“{stage}”这一步，客户心里至少该有一件想要的事。请在 starts 里把一个难处写成 wanted，并让开场白提到它。',
    en: 'By “{stage}” the account wants at least one thing. Let a problem start as wanted in starts, and have the opening speak of it.',
  },
} as const satisfies Readonly<Record<string, Readonly<{ zh: string; en: string }>>>;

/** What is refused while a journey is walked. */
export const walkRefusals = {
  'journey.unknown': {
    zh: '没有这条客户之路，或者它不属于您。请从首页的列表里进入。',
    en: 'There is no such journey, or it is not yours. Open it from the list on the first page.',
  },
  'journey.no_such_language': {
    zh: '“{journey}”没有这种语言（{lang}）的内容。请换一种语言。',
    en: '“{journey}” has no words in this language ({lang}). Choose the other one.',
  },
  'journey.call_open': {
    zh: '上一场还没谈完，下一场要等它结束。请先回到那一场，谈完或结束它。',
    en: 'The call before is still open, and the next one comes after it. Go back to it and finish or end it.',
  },
  'journey.over': {
    zh: '这条路已经走完，或者客户已经关了门，没有下一场了。请从列表里重新开始一条。',
    en: 'This journey is over: all its stages are done, or the account is closed. Start another from the list.',
  },
} as const satisfies Readonly<Record<string, Readonly<{ zh: string; en: string }>>>;
