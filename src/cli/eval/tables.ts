/** The tables of eval, as Markdown in the reader's language. */
import { acts } from '../../dialogue/words/act.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { evalWords } from '../../phrases/eval.ts';
import { fill } from '../../phrases/say.ts';
import { f1sOf } from './flag-measures.ts';
import type { Found } from './found.ts';
import { decimal, fine, percent, points, share, table } from './markdown.ts';
import type { OnGold, Part } from './on-gold.ts';
import { flagNames } from './row.ts';

type Word = keyof typeof evalWords;
/** A word of the tables in one language. */
export type Words = (word: Word) => string;
export const wordsIn =
  (lang: Lang): Words =>
  (word) =>
    evalWords[word][lang];

/** A part of the page: its title, what is to be known for reading it, its tables. */
export const section = (title: string, ...parts: readonly string[]): string =>
  [`### ${title}`, ...parts.filter((part) => part !== '')].join('\n\n');

/** The overall figures on the gold set. */
export function goldTable({ langs, models, gold, gap, sameRows }: Found, word: Words): string {
  const head = (
    ['language', 'rows', 'four_acts', 'accuracy', 'macro_f1', 'kappa', 'false_spin', 'several', 'segments'] as const satisfies Word[]
  ).map(word);
  const rows = langs.map((one) => [
    word(one.lang),
    String(one.clear.length),
    percent(one.scores.four_acts),
    percent(one.scores.accuracy),
    decimal(one.scores.macro_f1),
    decimal(one.scores.kappa),
    percent(one.scores.false_spin),
    percent(one.several.accuracy),
    percent(one.segments.scores.accuracy),
  ]);
  const says = fill(word('goldSays'), { model: models.slice(0, 12), gold: gold.slice(0, 12) });
  const apart = gap === null ? '' : fill(word('gap'), { four: points(gap.fourActs), all: points(gap.all) });
  return section(word('gold'), says, Object.values(sameRows).includes(false) ? word('otherRows') : '', table(head, rows), apart);
}

/** Recall, precision and both kappas of each act, a table for each language. */
export function actsTable({ langs }: Found, word: Words): string {
  const head = [word('act'), word('rows'), word('recall'), word('precision'), word('kappaModel'), word('kappaCodings')];
  const of = (one: OnGold): string =>
    table(head, [
      ...acts.map((act) => [
        `${act}`,
        String(one.counts.get(act) ?? 0),
        percent(one.recall[act]),
        percent(one.precision[act]),
        decimal(one.kappas[act]),
        decimal(one.codings.acts[act]),
      ]),
      [word('all'), String(one.clear.length), '', '', decimal(one.scores.kappa), `${decimal(one.codings.overall)} (${one.codings.rows})`],
    ]);
  return section(word('acts'), word('actsSay'), ...langs.flatMap((one) => [`**${word(one.lang)}**`, of(one)]));
}

/** What is taken for what. */
export function confusionTable({ langs }: Found, word: Words): string {
  const of = (one: OnGold): string =>
    table(
      ['', ...acts],
      acts.map((act, i) => [act, ...(one.confusion[i] ?? []).map((count) => (count === 0 ? '·' : String(count)))]),
    );
  return section(word('confusion'), word('confusionSays'), ...langs.flatMap((one) => [`**${word(one.lang)}**`, of(one)]));
}

/** Other classifiers on the same rows. */
export function besideTable({ langs, beside }: Found, word: Words): string {
  const head = (
    ['language', 'classifier', 'four_acts', 'accuracy', 'macro_f1', 'difference', 'differenceFour', 'perText'] as const satisfies Word[]
  ).map(word);
  const rows = langs.flatMap((one) => [
    [word(one.lang), word('ours'), percent(one.scores.four_acts), percent(one.scores.accuracy), decimal(one.scores.macro_f1), '', '', ''],
    ...beside
      .filter(({ lang }) => lang === one.lang)
      .map(({ name, scores, difference, p50 }) => [
        word(one.lang),
        word(name),
        percent(scores.four_acts),
        percent(scores.accuracy),
        decimal(scores.macro_f1),
        points(difference.accuracy),
        points(difference.four_acts),
        p50.toFixed(2),
      ]),
  ]);
  return section(word('beside'), word('besideSays'), table(head, rows, 2));
}

/** Uncertain labels, the ambiguous rows, and whether probabilities mean what they say. */
export function doubtTable({ langs }: Found, word: Words): string {
  const head = (['language', 'uncertain', 'vague', 'vagueUncertain', 'vagueRight', 'calibration'] as const satisfies Word[]).map(word);
  const rows = langs.map((one) => [
    word(one.lang),
    percent(one.uncertain),
    String(one.vague.length),
    percent(one.vagueUncertain),
    percent(one.vagueRight.accuracy),
    fine(one.calibration),
  ]);
  const claims = langs.flatMap((one) =>
    one.bins.map((bin) => [
      word(one.lang),
      `${Math.round(bin.from * 100)}–${Math.round(bin.from * 100) + 10} %`,
      String(bin.count),
      share(bin.claimed),
      share(bin.right),
    ]),
  );
  const claimHead = (['language', 'claimed', 'count', 'meanClaim', 'isRight'] as const satisfies Word[]).map(word);
  return section(word('doubt'), word('doubtSays'), table(head, rows), table(claimHead, claims, 2));
}

/** F1 of each flag on the gold set, over all languages and in each; beside it F1 on held-out batches, where those were measured. */
export function flagsTable({ langs, flags, crossed }: Found, word: Words): string {
  const held = crossed.filter(({ by }) => by === 'batch').map((one) => ({ lang: one.lang, tally: one.flags, scores: f1sOf(one.flags) }));
  const head = [
    word('flag'),
    word('coded'),
    'F1',
    ...langs.flatMap((one) => [`${word(one.lang)}: ${word('coded')}`, `${word(one.lang)}: F1`]),
    ...held.flatMap(({ lang }) => [`${word('heldOut')}, ${word(lang)}: ${word('count')}`, 'F1']),
  ];
  const rows = flagNames.map((name) => [
    `\`${name}\``,
    String(flags.tally[name].coded),
    decimal(flags.scores[name]),
    ...langs.flatMap((one) => [String(one.flags.tally[name].coded), decimal(one.flags.scores[name])]),
    ...held.flatMap(({ tally, scores }) => [String(tally[name].coded), Number.isNaN(scores[name]) ? '–' : scores[name].toFixed(2)]),
  ]);
  return section(word('flags'), word('flagsSay'), table(head, rows));
}

/** The same by register and by industry. */
export function groupTables({ langs }: Found, word: Words): string {
  const of = (title: Word, column: Word, parts: (one: OnGold) => readonly Part[]): string =>
    section(
      word(title),
      table(
        [word('language'), word(column), word('rows'), word('accuracy')],
        langs.flatMap((one) => parts(one).map(({ name, count, accuracy }) => [word(one.lang), name, String(count), percent(accuracy)])),
        2,
      ),
    );
  return [of('registers', 'register', (one) => one.registers), of('industries', 'industry', (one) => one.industries)].join('\n\n');
}
