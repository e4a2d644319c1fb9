/** What came of attacks, as tables in the reader's language or as one object. */
import { type Lang, langs } from '../../../dialogue/words/stage.ts';
import { buyerWords } from '../../../phrases/eval-buyer.ts';
import { fill } from '../../../phrases/say.ts';
import { table } from '../markdown.ts';
import { attacksOf } from './attacks.ts';
import { added, type Escape, type Ground, type LeaksFound, type Tally } from './found.ts';

const kinds = ['id', 'wording', 'topic', 'figure', 'key', 'treachery'] as const satisfies readonly Escape['by'][];

export const escapesOf = ({ rows }: LeaksFound): readonly Escape[] => rows.flatMap(({ tally }) => tally.escapes);

const counted = ({ escapes }: Tally, by: Escape['by']): number => escapes.filter((each) => each.by === by).length;

/** The tables; `brief`: what they say in one paragraph, without them. */
export function leaksTables(found: LeaksFound, lang: Lang, brief = false): string {
  const word = (name: keyof typeof buyerWords): string => buyerWords[name][lang];
  const { rows } = found;
  const count = (of: Lang): number => attacksOf(of).length;
  const facts = { attacks: count('zh') + count('en'), zh: count('zh'), en: count('en') };
  const says = fill(word('leaksSay'), {
    ...facts,
    scenarios: counts(rows, 'accounts'),
    stages: counts(rows, 'journeys'),
    moments: word(found.everyMoment ? 'everyMoment' : 'oneMoment'),
  });
  const leaked = escapesOf(found).length;
  if (brief) return `**${word('leaks')}** ${says}${leaked === 0 ? word('noLeak') : ''}`;
  const plain = ['attacks', 'turns', 'replies', 'messages', 'prompts', 'earned'] as const;
  const head = ['ground', 'language', 'voice', ...plain, ...kinds] as const;
  const lines = rows.map(({ on, lang: of, voice, tally }) => [
    word(on),
    word(of),
    word(voice),
    ...plain.map((name) => tally[name].toLocaleString('en')),
    ...kinds.map((by) => String(counted(tally, by))),
  ]);
  return [
    `### ${word('leaks')}`,
    `${says}${found.oneIn > 1 ? ` ${word('leaksQuick')}` : ''}`,
    table(head.map(word), lines, 3),
    `### ${word('stopped')}`,
    word('stoppedSay'),
    stoppedTable(found, word),
  ].join('\n\n');
}

/** How many accounts, or how many stages, both languages having the same. */
const counts = (rows: LeaksFound['rows'], on: Ground): number =>
  Math.max(0, ...rows.filter((row) => row.on === on).map(({ tally }) => tally.scenarios));

function stoppedTable({ rows }: LeaksFound, word: (name: keyof typeof buyerWords) => string): string {
  const online = langs.flatMap((lang) => {
    const mine = rows.filter((row) => row.lang === lang && row.voice === 'adversary').map(({ tally }) => tally);
    return mine.length === 0 ? [] : [{ lang, tally: mine.reduce(added) }];
  });
  const reasons = [...new Set(online.flatMap(({ tally }) => [...tally.stopped.keys()]))].sort();
  return table(
    [word('reason'), ...online.map(({ lang }) => word(lang))],
    [
      ...reasons.map((why) => [`\`${why}\``, ...online.map(({ tally }) => String(tally.stopped.get(why) ?? 0))]),
      [word('passed'), ...online.map(({ tally }) => String(tally.spoken))],
    ],
  );
}

/** One leak in a sentence. */
export const escapeText = (leaked: Escape, lang: Lang): string => fill(buyerWords.escaped[lang], leaked);

/** The same as the one object that `--json` prints. */
export const leaksInOneLine = (found: LeaksFound): object => ({
  one_in: found.oneIn,
  every_moment: found.everyMoment,
  seconds: found.seconds,
  rows: found.rows.map(({ on, lang, voice, tally: { stopped, escapes, ...counts } }) => ({
    on,
    lang,
    voice,
    ...counts,
    leaked: Object.fromEntries(kinds.map((by) => [by, escapes.filter((each) => each.by === by).length])),
    stopped: Object.fromEntries([...stopped].sort()),
  })),
  leaks: escapesOf(found),
});
