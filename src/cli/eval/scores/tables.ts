/** What `eval scores` found, as tables in the reader's language or as one object. */
import { type Lang, langs } from '../../../dialogue/words/stage.ts';
import { rankingWords } from '../../../phrases/eval-rankings.ts';
import { scoresWords } from '../../../phrases/eval-scores.ts';
import { fill } from '../../../phrases/fill.ts';
import { shares } from '../../simulate/simulate.ts';
import { share, table } from '../markdown.ts';
import { bars, type Found, judged, type Missed, missedIn } from './bars.ts';
import { type Graded, meansOf, pooled } from './graded.ts';
import { agreement, apart, type Pair, pairKinds, parting } from './pair.ts';
import { rankingsText } from './rankings.ts';
import type { Taken } from './side.ts';

type Word = (name: keyof typeof scoresWords, facts?: Readonly<Record<string, string | number>>) => string;
const wordIn =
  (reader: Lang): Word =>
  (name, facts = {}) =>
    fill(scoresWords[name][reader], facts);

/** Pairs that are named at most. */
const mostNamed = 12;

/** The tables; `brief`: what they say in a paragraph or two. */
export function scoresTables(found: Found, reader: Lang, brief = false): string {
  const word = wordIn(reader);
  const { runs, within, spearman, means } = pooled(found.graded);
  const ranks = word('ranksSay', {
    runs: found.graded[0]?.runs.length ?? 0,
    all: runs.toLocaleString('en'),
    pooled: within.toFixed(3),
    raw: spearman.toFixed(3),
    means: means.toFixed(3),
  });
  const theirs = found.rankings === undefined ? undefined : rankingsText(found.rankings, reader);
  const head = rankingWords.head[reader];
  if (brief) {
    const said = theirs === undefined ? '' : `\n\n**${head}** ${theirs}`;
    return `**${word('ranks')}** ${ranks}\n\n**${word('same')}** ${word('sameSay')}${said}\n\n${verdict(found, reader)}`;
  }
  return [
    verdict(found, reader),
    `### ${word('ranks')}`,
    ranks,
    ranksTable(found.graded, word),
    `### ${word('same')}`,
    word('sameSay'),
    sameTable(found.pairs, word),
    `#### ${word('farthest')}`,
    word('farthestSay'),
    farthestTable(found.pairs, word),
    ...(theirs === undefined ? [] : [`### ${head}`, theirs]),
  ].join('\n\n');
}

/** The bars, and those that are missed. */
export function verdict(found: Found, reader: Lang): string {
  const word = wordIn(reader);
  const missed = missedIn(found).map((each) => missedText(each, reader));
  const { spearman, pooled: all, median, most, ledger } = bars;
  const list = missed.length === 0 ? word('none') : missed.join(reader === 'zh' ? '；' : '; ');
  return word('barsAre', { spearman, pooled: all, median, most, ledger: share(ledger), missed: list });
}

/** One missed bar in a few words. */
export function missedText({ bar, value, where }: Missed, reader: Lang): string {
  const word = wordIn(reader);
  if (where) return word('missedAt', { scenario: where.scenario, lang: word(where.lang), bar: word(bar), value });
  const said = bar === 'ledger' ? share(value) : String(value);
  const should = bar === 'median' || bar === 'most' ? `≤ ${bars[bar]}` : `≥ ${bar === 'ledger' ? share(bars.ledger) : bars[bar]}`;
  return word('missedOne', { bar: word(bar), value: said, should });
}

function ranksTable(graded: readonly Graded[], word: Word): string {
  const head = [word('account'), word('language'), word('spearman'), ...shares.map((each) => word('meanAt', { share: each }))];
  const rows = graded.map((each) => [
    each.scenario,
    word(each.lang),
    each.spearman.toFixed(3),
    ...meansOf(each).map(([, mean]) => mean.toFixed(1)),
  ]);
  return table(head, rows, 2);
}

function sameTable(pairs: readonly Pair[], word: Word): string {
  const row = (name: string, of: readonly Pair[]): readonly (readonly string[])[] => {
    if (of.length === 0) return [];
    const { median, most, within, mean, ledger } = agreement(of, bars.most);
    const signed = of.some(({ kind }) => kind === 'reworded') ? '–' : `${mean < 0 ? '−' : '+'}${Math.abs(mean).toFixed(1)}`;
    return [[name, String(of.length), String(median), String(most), share(within), signed, share(ledger)]];
  };
  const rows = pairKinds.flatMap((kind) => {
    const mine = row(word(kind), ofKind(pairs, kind));
    return kind === 'held_out' ? [...mine, ...row(word('judged'), judged(pairs))] : mine;
  });
  const head = [word('kind'), word('pairs'), word('median'), word('most'), word('within'), word('mean'), word('ledger')];
  return table(head, rows);
}

const ofKind = (pairs: readonly Pair[], kind: Pair['kind']): readonly Pair[] => pairs.filter((pair) => pair.kind === kind);

/** The pairs that count, the farthest first. */
export const farthest = (pairs: readonly Pair[]): readonly Pair[] =>
  [...judged(pairs)]
    .sort((a, b) => Math.abs(apart(b).points) - Math.abs(apart(a).points) || apart(b).differ.length - apart(a).differ.length)
    .slice(0, mostNamed);

function farthestTable(pairs: readonly Pair[], word: Word): string {
  const rows = farthest(pairs).map((pair) => {
    const at = parting(pair);
    const cell = (taken: Taken | null | undefined): string => (taken ? `\`${taken.act ?? '–'} ${taken.about ?? '–'}\`` : '–');
    return [
      `${pair.scenario} ${pair.name}`,
      `${pair.one.total} / ${pair.other.total}`,
      at ? String(at.turn) : '–',
      at ? `\`${at.step}\`` : '–',
      cell(at?.taken.one),
      cell(at?.taken.other),
    ];
  });
  return table([word('script'), word('totals'), word('turn'), word('step'), word('zh'), word('en')], rows);
}

/** A pair and its parting in three lines. */
export function partedText(pair: Pair, reader: Lang): string {
  const word = wordIn(reader);
  const at = parting(pair);
  const line = (taken: Taken | null | undefined): string =>
    taken ? word('taken', { act: taken.act ?? '–', about: taken.about ?? '–', said: taken.said }) : '–';
  return word('parted', {
    scenario: pair.scenario,
    kind: word(pair.kind),
    name: pair.name,
    totals: `${pair.one.total} / ${pair.other.total}`,
    differ: apart(pair).differ.join(' ') || word('none'),
    turn: at?.turn ?? '–',
    step: at?.step ?? '–',
    one: line(at?.taken.one),
    other: line(at?.taken.other),
  });
}

/** The same as the one object that `--json` prints. */
export function scoresInOneLine(found: Found): object {
  const round = (value: number): number | null => (Number.isNaN(value) ? null : Number(value.toFixed(4)));
  const figures = (of: readonly Pair[]): object =>
    Object.fromEntries(Object.entries(agreement(of, bars.most)).map(([name, value]) => [name, round(value)]));
  return {
    quick: found.quick,
    graded: found.graded.map((each) => ({
      scenario: each.scenario,
      lang: each.lang,
      spearman: each.spearman,
      means: meansOf(each).map(([percent, mean]) => ({ best_moves: percent / 100, total: round(mean) })),
    })),
    pooled: pooled(found.graded),
    pairs: {
      ...Object.fromEntries(pairKinds.map((kind) => [kind, figures(ofKind(found.pairs, kind))])),
      judged: figures(judged(found.pairs)),
    },
    scripts: found.pairs.map((pair) => {
      const { points, differ } = apart(pair);
      const languages = langs.filter((lang) => [pair.one.lang, pair.other.lang].includes(lang));
      const totals = [pair.one.total, pair.other.total];
      return { scenario: pair.scenario, kind: pair.kind, name: pair.name, languages, totals, points, differ, parting: parting(pair) };
    }),
    rankings: found.rankings ?? null,
    missed: missedIn(found),
  };
}
