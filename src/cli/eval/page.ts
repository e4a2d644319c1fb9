/** The whole of eval's tables on one page, and where it stands in docs/classifier.md. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Lang } from '../../dialogue/words/stage.ts';
import { evalWords } from '../../phrases/eval.ts';
import { fill } from '../../phrases/say.ts';
import { type Bar, isMissed } from './bars.ts';
import type { Found } from './found.ts';
import { decimal, fine, percent, share, table } from './markdown.ts';
import type { Speed } from './speed.ts';
import {
  actsTable,
  besideTable,
  confusionTable,
  doubtTable,
  flagsTable,
  goldTable,
  groupTables,
  section,
  type Words,
  wordsIn,
} from './tables.ts';

/** All tables in the reader's language, what is missed last. */
export function page(found: Found, lang: Lang): string {
  const word = wordsIn(lang);
  return [
    goldTable(found, word),
    actsTable(found, word),
    confusionTable(found, word),
    besideTable(found, word),
    doubtTable(found, word),
    flagsTable(found, word),
    groupTables(found, word),
    ...(found.crossed.length > 0 ? [heldTable(found, word)] : []),
    section(word('speed'), word('speedSays'), speedTable(found.speed, word)),
    missedText(found.bars, word),
  ].join('\n\n');
}

function heldTable({ crossed }: Found, word: Words): string {
  const head = [
    word('heldOut'),
    word('language'),
    word('segmentCount'),
    word('asWritten'),
    word('midCall'),
    word('alone'),
    word('macro_f1'),
    word('false_spin'),
    word('calibration'),
    word('factor'),
  ];
  const rows = crossed.map((one) => [
    word(one.by === 'batch' ? 'batch' : 'byIndustry'),
    word(one.lang),
    String(one.segments),
    percent(one.scores.accuracy),
    percent(one.midCall),
    percent(one.alone),
    decimal(one.scores.macro_f1),
    percent(one.scores.false_spin),
    fine(one.calibration),
    `× ${one.factor.toFixed(2)}`,
  ]);
  return section(word('held'), word('heldSays'), table(head, rows, 2));
}

/** Speed and memory beside what they are held to. */
export function speedTable(speed: Speed, word: Words): string {
  const bars: Readonly<Partial<Record<keyof Speed, string>>> = {
    classify_p50_ms: '≤ 1',
    classify_p99_ms: '≤ 4',
    load_ms: '≤ 150',
    model_mb: '≤ 40',
  };
  const names = Object.keys(speed) as (keyof Speed)[];
  return table(
    [word('figure'), word('measured'), word('bar')],
    names.map((name) => [word(name), String(speed[name]), bars[name] ?? '']),
  );
}

/** Which bars are missed, one line each, or that none is. */
export function missedText(bars: readonly Bar[], word: Words): string {
  const missed = bars.filter(isMissed);
  return missed.length === 0 ? word('noneMissed') : [word('missed'), ...missed.map((bar) => `- ${barText(bar, word)}`)].join('\n');
}

function barText(bar: Bar, word: Words): string {
  const shown = (value: number): string => (/_ms$|_mb$/.test(bar.figure) ? String(value) : value.toFixed(3));
  const limit = 'least' in bar ? `≥ ${bar.least}` : `≤ ${bar.most}`;
  return `${bar.figure}${bar.lang === null ? '' : ` (${word(bar.lang)})`}: ${shown(bar.value)}, ${word('bar')} ${limit}`;
}

export const classifierPage = 'docs/classifier.md';
const from = '<!-- eval: from here to the end mark written by `npm run -s cli -- eval --write` -->';
const to = '<!-- eval: end -->';

/** Whether the page is there with both markers; where not, what is to be done about it. */
export function whyNotWritable(lang: Lang): string | undefined {
  const text = existsSync(classifierPage) ? readFileSync(classifierPage, 'utf8') : '';
  return between(text) ? undefined : fill(evalWords.noMarkers[lang], { file: classifierPage, from, to });
}

/** Puts the tables, in English with a summary in Chinese, between the markers of docs/classifier.md. */
export function writePage(found: Found): void {
  const text = readFileSync(classifierPage, 'utf8');
  const parts = between(text);
  if (parts) writeFileSync(classifierPage, `${parts[0]}${from}\n\n${summary(found)}\n\n${page(found, 'en')}\n\n${to}${parts[1]}`);
}

function between(text: string): readonly [string, string] | undefined {
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  return start < 0 || end < start ? undefined : [text.slice(0, start), text.slice(end + to.length)];
}

/** The figures that matter most, in Chinese. */
function summary({ langs, crossed }: Found): string {
  const of = (lang: Lang) => langs.find((one) => one.lang === lang)?.scores;
  const error = (lang: Lang): string => crossed.find((one) => one.lang === lang && one.by === 'batch')?.calibration.value.toFixed(3) ?? '–';
  const at = (figure: number | undefined): string => (figure === undefined ? '–' : figure.toFixed(2));
  const percentOf = (figure: number | undefined): string => share(figure ?? Number.NaN);
  return fill(evalWords.summary.zh, {
    zhFour: percentOf(of('zh')?.four_acts.value),
    enFour: percentOf(of('en')?.four_acts.value),
    zhF1: at(of('zh')?.macro_f1.value),
    enF1: at(of('en')?.macro_f1.value),
    zhKappa: at(of('zh')?.kappa.value),
    enKappa: at(of('en')?.kappa.value),
    zhError: error('zh'),
    enError: error('en'),
  });
}
