/** `scenarios simulate --difficulty all`: the presets of one account beside each other. */
import { type Lang, langs } from '../../dialogue/words/stage.ts';
import { fill } from '../../phrases/fill.ts';
import { difficultyNames } from '../../phrases/pages.ts';
import { characterNames, missedBars, simulateWords } from '../../phrases/simulate.ts';
import type { Figures } from './figures.ts';
import type { Missed } from './judge.ts';
import type { Line } from './library.ts';
import { outcomes, percent } from './table.ts';

/** Each share of best moves and each character at every preset, one under the other, as a table with tabs for each language that was played. */
export function presetRows(lines: readonly Line[], title: string, reader: Lang): string {
  const tables = langs.flatMap((lang) => {
    const played = lines.flatMap(({ difficulty, languages }) => {
      const of = languages[lang];
      return difficulty && of ? [{ name: difficultyNames[difficulty][reader], of }] : [];
    });
    const [first] = played;
    if (!first) return [];
    const shares = first.of.shares.flatMap(({ best_moves }, at) =>
      played.flatMap(({ name, of }) => row(percent(best_moves), name, of.shares[at], reader)),
    );
    const tricks = first.of.characters.flatMap((character, at) =>
      played.flatMap(({ name, of }) => row(characterNames[character.name][reader], name, of.characters[at]?.figures, reader)),
    );
    const head = fill(simulateWords.title[reader], { title, lang: simulateWords[lang][reader], seeds: first.of.seeds });
    return [`${[head, simulateWords.presets[reader], ...shares, ...tricks].join('\n')}\n`];
  });
  return tables.join('\n');
}

const row = (who: string, preset: string, figures: Figures | undefined, reader: Lang): readonly string[] =>
  figures
    ? [
        [
          who,
          preset,
          figures.total.mean.toFixed(1),
          percent(figures.walked_away / figures.runs),
          figures.turns,
          outcomes(figures, reader),
        ].join('\t'),
      ]
    : [];

/** Presets change what is measured (DESIGN, *How the buyer decides*): over all shares of best moves an easy buyer gives more than a hard one, or a sentence that says so for each language. */
export function outOfOrder(lines: readonly Line[], reader: Lang): readonly Missed[] {
  const mean = (lang: Lang, difficulty: Line['difficulty']): number | undefined => {
    const totals = lines.find((line) => line.difficulty === difficulty)?.languages[lang]?.shares.map(({ total }) => total.mean);
    return totals && totals.reduce((sum, each) => sum + each, 0) / totals.length;
  };
  return langs.flatMap((lang): readonly Missed[] => {
    const [easy, hard] = [mean(lang, 'easy'), mean(lang, 'hard')];
    if (easy === undefined || hard === undefined || easy > hard) return [];
    const facts = { lang: simulateWords[lang][reader], easy: easy.toFixed(1), hard: hard.toFixed(1) };
    return [{ lang, bar: 'presets', text: fill(missedBars.presets[reader], facts) }];
  });
}
