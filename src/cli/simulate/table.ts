import type { Lang } from '../../dialogue/words/stage.ts';
import { fill } from '../../phrases/fill.ts';
import { outcomeNames } from '../../phrases/outcomes.ts';
import { characterNames, simulateWords } from '../../phrases/simulate.ts';
import type { Figures } from './figures.ts';
import type { Simulated } from './simulate.ts';

/** What was simulated of one language as a table with tabs, in the reader’s language. `title` is the account’s. */
export function rows(simulated: Simulated, title: string, reader: Lang): string {
  const { lang, seeds, shares, characters, spearman, wordings, off_map } = simulated;
  const lines = [
    fill(simulateWords.title[reader], { title, lang: simulateWords[lang][reader], seeds }),
    simulateWords.head[reader],
    ...shares.map(({ best_moves, ...figures }) => [percent(best_moves), ...cells(figures, reader)].join('\t')),
    simulateWords.character[reader],
    ...characters.map(({ name, total, figures }) => [characterNames[name][reader], total, outcomes(figures, reader)].join('\t')),
    fill(simulateWords.spearman[reader], { value: spearman }),
    fill(simulateWords.wordings[reader], wordings),
    fill(simulateWords.inVain[reader], { twice: off_map.in_a_row.length }),
    ...off_map.said.map((each) => fill(simulateWords.times[reader], each)),
  ];
  return `${lines.join('\n')}\n`;
}

/** A share of 1 in whole percent. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

const cells = (figures: Figures, reader: Lang): readonly (string | number)[] => [
  figures.total.mean,
  figures.total.sd,
  fill(simulateWords.range[reader], { low: figures.total.low, high: figures.total.high }),
  outcomes(figures, reader),
  percent(figures.wanted),
  percent(figures.off_map),
  figures.turns,
];

/** How many runs ended in what. */
export const outcomes = (figures: Figures, reader: Lang): string =>
  Object.entries(outcomeNames)
    .flatMap(([name, said]) => {
      const count = Object.entries(figures.outcomes).find(([each]) => each === name)?.[1];
      return count === undefined ? [] : [fill(simulateWords.count[reader], { outcome: said[reader], count })];
    })
    .join(reader === 'zh' ? '、' : ', ');
