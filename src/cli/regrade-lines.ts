import type { DimensionChange } from '../coach/differences.ts';
import type { Regraded } from '../coach/regrade.ts';
import type { Evidence } from '../dialogue/words/report.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import { fill } from '../phrases/fill.ts';
import { regradeWords as words } from '../phrases/regrade.ts';
import { actNames, dimensionNames, evidenceRules } from '../phrases/rules.ts';

/** What changed in one session and why, for the terminal. */
export function linesOf({ session, differences, uncut }: Regraded, lang: Lang): string {
  const [from, to] = differences.total;
  const { dimensions, labels } = differences;
  if (dimensions.length + labels.length + uncut.length === 0 && from === to) return `${fill(words.same[lang], { session, total: to })}\n`;
  const lines = [
    fill(words.changed[lang], { session, from, to }),
    ...dimensions.flatMap((change) => dimensionLines(change, lang)),
    ...labels.map(({ turn, text, from: was, to: is }) =>
      fill(words.label[lang], { turn, text, from: actNames[was][lang], to: actNames[is][lang] }),
    ),
    ...(uncut.length === 0 ? [] : [fill(words.uncut[lang], { turns: uncut.join(lang === 'zh' ? '、' : ', ') })]),
  ];
  return `${lines.join('\n')}\n`;
}

const dimensionLines = ({ dimension, from, to, gone, come }: DimensionChange, lang: Lang): readonly string[] => [
  fill(words.dimension[lang], { dimension: dimensionNames[dimension][lang], from: from ?? words.none[lang], to: to ?? words.none[lang] }),
  ...gone.map((reason) => fill(words.gone[lang], reasonOf(reason, lang))),
  ...come.map((reason) => fill(words.come[lang], reasonOf(reason, lang))),
];

const reasonOf = ({ rule, points, turns }: Evidence, lang: Lang) => ({
  rule: Object.entries(evidenceRules).find(([name]) => name === rule)?.[1][lang] ?? rule,
  points: points > 0 ? `+${points}` : points,
  turns: fill(words.turns[lang], { turns: turns.join(lang === 'zh' ? '、' : ', ') }),
});

/** How many changed, and by how much. */
export function summaryOf(done: readonly Regraded[], kept: boolean, lang: Lang): string {
  const by = done.map(({ differences }) => differences.total[1] - differences.total[0]);
  const changed = done.filter(
    ({ differences }) => differences.dimensions.length + differences.labels.length > 0 || differences.total[0] !== differences.total[1],
  ).length;
  const mean = by.length === 0 ? 0 : by.reduce((sum, each) => sum + each, 0) / by.length;
  return fill(words.summary[lang], {
    all: done.length,
    changed,
    down: Math.min(0, ...by),
    up: Math.max(0, ...by),
    mean: mean.toFixed(1),
    kept: (kept ? words.kept : words.trial)[lang],
  });
}
