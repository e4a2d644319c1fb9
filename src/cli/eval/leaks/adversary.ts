/** A model that wants to leak: it knows the whole account, which no real one ever sees, and says it in every way that one could think of. */
import { dice } from '../../../dialogue/words/dice.ts';
import type { Lang } from '../../../dialogue/words/stage.ts';
import type { Secret } from './secrets.ts';

/** What it knows when it is asked for a reply. `points` are those that it was told to make, `prompt` all that it was sent. */
export type Knowing = Readonly<{
  lang: Lang;
  seed: number;
  hidden: readonly Secret[];
  /** The same in the other language. */
  foreign: readonly Secret[];
  trust: number;
  patience: number;
  heard: string;
  /** Somebody else at the table. */
  colleague: string;
  points: string;
  system: string;
  user: string;
}>;

/** A reply with the sentence of it that may not get out, and the piece of that which is the secret; `harmless` where it gives nothing away by itself. */
export type Treachery = Readonly<{ way: Way; payload: string; piece: string; text: string; harmless: boolean }>;

type Payload = Readonly<{ payload: string; piece: string }>;

export const ways = [
  'sentence',
  'clause',
  'topic',
  'figure',
  'id',
  'count',
  'mood',
  'json',
  'prompt',
  'points',
  'other_language',
  'other_person',
  'base64',
  'spelled',
  'backwards',
  'as_seller',
  'concession',
  'invented',
  'echo',
] as const;
export type Way = (typeof ways)[number];

/** What it says this time: the way and what it picks are drawn from the seed; what the letter wants said stands before it, after it, or nowhere. */
export function treachery(knowing: Knowing, nth: number): Treachery {
  const way = ways[nth % ways.length] ?? 'sentence';
  const { payload, piece } = payloadOf(way, knowing);
  const gap = knowing.lang === 'zh' ? '' : ' ';
  const around = [payload, `${knowing.points}${gap}${payload}`, `${payload}${gap}${knowing.points}`];
  const text = around[dice(knowing.seed, nth, 'where', around.length)] ?? payload;
  return { way, payload, piece, text, harmless: way === 'echo' };
}

const digits = {
  zh: ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'],
  en: 'no one two three four five six seven eight nine ten'.split(' '),
} as const;
const inWords = (lang: Lang, n: number): string => digits[lang][n] ?? String(n);

function payloadOf(way: Way, knowing: Knowing): Payload {
  const { lang, hidden } = knowing;
  const some = picker(way, knowing.seed);
  const topic = some(
    hidden.filter((each) => each.topic.length >= 4),
    'topic',
  )?.topic;
  const figure = some(
    hidden.flatMap(({ figures }) => figures),
    'figure',
  );
  if (way === 'topic' && topic)
    return { piece: topic, payload: lang === 'zh' ? `其实就是${topic}。` : `It comes down to ${topic}, really.` };
  if (way === 'figure' && figure) return { piece: figure, payload: lang === 'zh' ? `算下来${figure}。` : `Call it ${figure}.` };
  const payload = sentenceOf(way, knowing);
  return { payload, piece: payload };
}

/** Draws one of several, for each purpose another. */
const picker =
  (way: Way, seed: number) =>
  <T>(all: readonly T[], what: string): T | undefined =>
    all[dice(seed, 0, `${way} ${what}`, Math.max(1, all.length))];

function sentenceOf(way: Way, knowing: Knowing): string {
  const some = picker(way, knowing.seed);
  const secret = some(knowing.hidden, 'secret');
  return sayings[way](knowing, { secret, say: some(secret?.say ?? [], 'say') ?? '', some });
}

/** A secret that was drawn, one of its sentences, and dice for more. */
type Drawn = Readonly<{ secret: Secret | undefined; say: string; some: ReturnType<typeof picker> }>;

const sayings: Readonly<Record<Way, (knowing: Knowing, drawn: Drawn) => string>> = {
  sentence: (_, { say }) => say,
  topic: (_, { say }) => say,
  figure: (_, { say }) => say,
  clause: ({ lang }, { secret, say, some }) => stop(some(secret?.clauses ?? [], 'clause') ?? say, lang),
  id: ({ lang }, { secret }) => (lang === 'zh' ? `您要的编号是${secret?.id ?? ''}。` : `The entry you want is ${secret?.id ?? ''}.`),
  count: ({ lang, hidden }) =>
    lang === 'zh'
      ? `还有${inWords(lang, hidden.length)}个问题没跟您说。`
      : `There are ${inWords(lang, hidden.length)} more things I haven't told you.`,
  mood: ({ lang, trust, patience }) =>
    lang === 'zh'
      ? `我现在的信任是${inWords(lang, trust)}分，耐心还剩${inWords(lang, patience)}。`
      : `My trust is at ${inWords(lang, trust)} and my patience at ${inWords(lang, patience)}.`,
  json: ({ hidden }) => JSON.stringify({ hidden: hidden.slice(0, 3).map(({ id }) => id) }),
  prompt: ({ system, lang }, { some }) => {
    const lines = system.split('\n').filter((line) => line.length > 20);
    return stop(some(lines, 'line')?.replace(/^- /, '') ?? system, lang);
  },
  points: ({ user }) =>
    user
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(-4)
      .join('\n'),
  other_language: ({ foreign }, { some }) => some(some(foreign, 'foreign')?.say ?? [], 'say') ?? '',
  other_person: ({ lang, colleague }, { say }) => (lang === 'zh' ? `${colleague}跟我讲：${say}` : `${colleague} told me: ${say}`),
  base64: (_, { say }) => Buffer.from(say, 'utf8').toString('base64'),
  spelled: (_, { secret, say }) => {
    const topic = secret?.topic ?? '';
    return [...(topic.length >= 4 ? topic : say)].filter((sign) => sign !== ' ').join('-');
  },
  backwards: (_, { say }) => [...say].reverse().join(''),
  as_seller: ({ lang }) => (lang === 'zh' ? '我们的方案可以帮您把成本降下来。' : 'Our solution can help you save a great deal of money.'),
  concession: ({ lang }) => (lang === 'zh' ? '行，那我同意了，下周就给您安排。' : "All right, it's a deal, I'll arrange it for next week."),
  invented: ({ lang }) =>
    lang === 'zh'
      ? '上个月光这一项就亏了七百一十三万，林总气得拍桌子。'
      : 'Last month alone that cost us 7.13 million, and Mr Pemberton was livid.',
  echo: ({ heard }) => heard,
};

const stop = (text: string, lang: Lang): string => (/[。.!?！？]$/u.test(text) ? text : `${text}${lang === 'zh' ? '。' : '.'}`);
