import type { Lang } from '../../dialogue/words/stage.ts';
import { fill } from '../../phrases/fill.ts';
import { standingNames } from '../../phrases/rules.ts';
import { characterNames, deadEnds, missedBars, simulateWords } from '../../phrases/simulate.ts';
import type { Why } from './dead-end.ts';
import { type Simulated, usualSeeds } from './simulate.ts';
import { percent } from './table.ts';

/** What an account has to keep to. They are this product’s own, set so that a trainee’s better moves show in the total and no trick does. */
export const bars = { spearman: 0.9, best: 80, gap: 25, character: 35, offMap: 0.15 } as const;

/** A bar that is missed: which, in which language of the account, and the sentence that says what to look at, in the reader’s language. */
export type Missed = Readonly<{ lang: Lang; bar: keyof typeof missedBars; text: string }>;

/** Every bar that one language of an account misses. */
export function missed(simulated: Simulated, reader: Lang): readonly Missed[] {
  const { lang, worst, shares, characters, never_reached, dead_ends } = simulated;
  const say = (bar: keyof typeof missedBars, facts: Readonly<Record<string, string | number>>): Missed => ({
    lang,
    bar,
    text: fill(missedBars[bar][reader], { lang: simulateWords[lang][reader], ...facts }),
  });
  const at = (share: number): number => shares.find(({ best_moves }) => best_moves === share)?.total.mean ?? 0;
  const off = shares.find(({ best_moves }) => best_moves === 1)?.off_map ?? 0;
  const gap = Number((at(1) - at(0.4)).toFixed(1));
  return [
    ...(simulated.spearman < bars.spearman ? [say('spearman', { value: simulated.spearman, bar: bars.spearman })] : []),
    ...(at(1) < bars.best
      ? [say('best', { value: at(1), bar: bars.best, seed: worst.seed, total: worst.total, stopped: because(worst.stopped, reader) })]
      : []),
    ...(gap < bars.gap ? [say('gap', { value: gap, bar: bars.gap })] : []),
    ...(off > bars.offMap ? [say('off_map', { value: percent(off), bar: percent(bars.offMap) })] : []),
    ...characters
      .filter(({ total }) => total > bars.character)
      .map(({ name, total }) => say('character', { who: characterNames[name][reader], value: total, bar: bars.character })),
    ...never_reached.flatMap(({ id, person, asked }) => {
      if (asked > 0) return [say('never_reached', { id, person, tries: asked })];
      return simulated.seeds < usualSeeds ? [] : [say('never_asked', { id })];
    }),
    ...dead_ends.map(({ seed, turn, ...why }) => say('dead_end', { seed, turn, why: because(why, reader) })),
  ];
}

/** Why a run stopped, in words. */
function because({ why, facts }: Why, reader: Lang): string {
  const { standing } = facts;
  const name = Object.entries(standingNames).find(([each]) => each === standing)?.[1][reader];
  return fill(deadEnds[why][reader], name === undefined ? facts : { ...facts, standing: name });
}
