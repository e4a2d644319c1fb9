/** `scenarios simulate --all`: every account of the library, as a table of one line for each language. */
import { type Difficulty, type Lang, langs } from '../../dialogue/words/stage.ts';
import { buyerWords } from '../../phrases/eval-buyer.ts';
import { fill } from '../../phrases/fill.ts';
import { characterNames, libraryWords, simulateWords } from '../../phrases/simulate.ts';
import { print, shelfOrExplain, tell, terminalLang } from '../common.ts';
import { table } from '../eval/markdown.ts';
import { buyerPage, isWritable, writeBetween } from '../eval/marked.ts';
import { bars, type Missed } from './judge.ts';
import type { Simulated } from './simulate.ts';

/** What was simulated of one account, as a line of JSON: per language what came of it and the seconds of a core it took, and every bar that is missed. */
export type Line = Readonly<{
  scenario: string;
  variant?: string;
  difficulty?: Difficulty;
  languages: Readonly<Partial<Record<Lang, Simulated>>>;
  seconds: Readonly<Partial<Record<Lang, number>>>;
  missed: readonly Missed[];
}>;

type Play = (id: string, which: Readonly<{ variant?: string }>, spoken: readonly Lang[], seeds: number) => Promise<Line>;
type Asked = Readonly<{ seeds: number; variants: boolean; write: boolean; json: boolean }>;

/** Plays every account, or every variant of each, one after the other by `play`; exit 1 where one misses a bar. */
export async function simulateAll({ seeds, variants, write, json }: Asked, play: Play): Promise<number> {
  const reader = terminalLang();
  const page = buyerPage('simulate');
  if (write && !isWritable(page)) {
    tell(fill(buyerWords.noMarkers[reader], page));
    return 1;
  }
  const library = await shelfOrExplain();
  if (!library) return 1;
  const lines: Line[] = [];
  for (const { scenario, variants: names } of library.all()) {
    const spoken = langs.filter((lang) => scenario.account.words[lang] && scenario.offer.words[lang]);
    for (const which of variants ? names.map((variant) => ({ variant })) : [{}]) {
      const line = await play(scenario.account.id, which, spoken, seeds);
      for (const { text } of line.missed) tell(`${nameOf(line)}: ${text}`);
      if (json) await print(`${JSON.stringify(line)}\n`);
      lines.push(line);
    }
  }
  if (!json) await print(`${libraryTable(lines, reader)}\n`);
  if (write) {
    writeBetween(page, [libraryBrief(lines, 'zh'), libraryBrief(lines, 'en'), libraryTable(lines, 'en')].join('\n\n'));
    tell(fill(buyerWords.written[reader], page));
  }
  return lines.some(({ missed }) => missed.length > 0) ? 1 : 0;
}

const nameOf = ({ scenario, variant }: Line): string => (variant === undefined ? scenario : `${scenario}/${variant}`);

/** Account and language by what was asked of them: how well the total follows the moves, what the best and middling players get, the character that gets most, and the time. */
export function libraryTable(lines: readonly Line[], reader: Lang): string {
  const word = libraryWords;
  const head = [word.account, word.language, word.spearman, word.best, word.two, word.worst, word.seconds].map((each) => each[reader]);
  const rows = lines.flatMap((line) =>
    langs.flatMap((lang) => {
      const of = line.languages[lang];
      if (!of) return [];
      const most = worstOf(of);
      return [
        [
          nameOf(line),
          simulateWords[lang][reader],
          of.spearman.toFixed(3),
          mean(of, 1).toFixed(1),
          mean(of, 0.4).toFixed(1),
          most ? `${characterNames[most.name][reader]} ${most.total.toFixed(1)}` : '–',
          (line.seconds[lang] ?? 0).toFixed(1),
        ],
      ];
    }),
  );
  return table(head, rows, 2);
}

/** The same in a paragraph: the lowest and highest of each, and what misses a bar. */
export function libraryBrief(lines: readonly Line[], reader: Lang): string {
  const all = lines.flatMap(({ languages }) => langs.flatMap((lang) => languages[lang] ?? []));
  const named = lines.flatMap((line) => line.missed.map(({ bar, lang }) => `${nameOf(line)} (${lang}): \`${bar}\``));
  const missed = [...new Set(named)].map((name) => {
    const times = named.filter((each) => each === name).length;
    return times > 1 ? `${name} × ${times}` : name;
  });
  return fill(libraryWords.says[reader], {
    scenarios: lines.length,
    seeds: all[0]?.seeds ?? 0,
    spearman: Math.min(...all.map(({ spearman }) => spearman)).toFixed(2),
    best: Math.min(...all.map((of) => mean(of, 1))).toFixed(0),
    gap: Math.min(...all.map((of) => mean(of, 1) - mean(of, 0.4))).toFixed(0),
    character: Math.max(...all.map((of) => worstOf(of)?.total ?? 0)).toFixed(0),
    bars: `${bars.spearman} / ${bars.best} / ${bars.gap} / ${bars.character}`,
    missed: missed.length === 0 ? libraryWords.none[reader] : missed.join(', '),
  });
}

const mean = ({ shares }: Simulated, share: number): number => shares.find(({ best_moves }) => best_moves === share)?.total.mean ?? 0;
const worstOf = ({ characters }: Simulated) => [...characters].sort((a, b) => b.total - a.total)[0];
