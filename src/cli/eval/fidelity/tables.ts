/** What a second reading of simulated calls says, as tables in the reader's language or as one object. */
import { difficulties, type Lang, langs } from '../../../dialogue/words/stage.ts';
import { buyerWords } from '../../../phrases/eval-buyer.ts';
import { fill } from '../../../phrases/say.ts';
import { characterNames } from '../../../phrases/simulate.ts';
import { share, table } from '../markdown.ts';
import type { PlayedCall } from './play.ts';
import { type Broken, brokenKinds } from './read-log.ts';

/** A broken rule, and the call it was broken in. */
export type BrokenCall = Broken & Pick<PlayedCall, 'scenario' | 'lang' | 'difficulty' | 'bot' | 'seed'>;

export const brokenIn = (calls: readonly PlayedCall[]): readonly BrokenCall[] =>
  calls.flatMap(({ scenario, lang, difficulty, bot, seed, read }) =>
    read.broken.map((each) => ({ ...each, scenario, lang, difficulty, bot, seed })),
  );

/** One broken rule in a sentence. */
export const brokenText = (broken: BrokenCall, lang: Lang): string =>
  fill(buyerWords.broken[lang], { ...broken, kind: buyerWords[broken.kind][lang] });

const sum = (calls: readonly PlayedCall[], of: (call: PlayedCall) => number): number => calls.reduce((all, call) => all + of(call), 0);

/** What calls of one kind came to: shares 0 to 1, NaN where there was no occasion. */
const figures = (calls: readonly PlayedCall[]) => ({
  calls: calls.length,
  turns: sum(calls, ({ run }) => run.turns) / Math.max(1, calls.length),
  walkedAway: sum(calls, ({ read }) => Number(read.walkedAway)) / Math.max(1, calls.length),
  unearned: sum(calls, ({ read }) => read.unearned),
  resisted: sum(calls, ({ read }) => read.turnedDown) / sum(calls, ({ read }) => read.unearned),
  offMap: sum(calls, ({ run }) => run.offMap) / sum(calls, ({ run }) => run.questions),
});

/** The tables; `brief`: what they say in one paragraph, without them. */
export function fidelityTables(calls: readonly PlayedCall[], lang: Lang, brief = false): string {
  const word = (name: keyof typeof buyerWords): string => buyerWords[name][lang];
  const facts = {
    calls: calls.length.toLocaleString('en'),
    turns: sum(calls, ({ run }) => run.turns).toLocaleString('en'),
    disclosures: sum(calls, ({ read }) => read.disclosures).toLocaleString('en'),
    scenarios: new Set(calls.map(({ scenario }) => scenario)).size,
  };
  const says = fill(word('fidelitySays'), facts);
  if (brief) return `**${word('fidelity')}** ${says}${brokenIn(calls).length === 0 ? word('noneBroken') : ''}`;
  return [
    `### ${word('fidelity')}`,
    says,
    brokenTable(calls, word),
    `### ${word('behaviour')}`,
    word('behaviourSays'),
    behaviourTable(calls, word, lang),
  ].join('\n\n');
}

type Word = (name: keyof typeof buyerWords) => string;

function brokenTable(calls: readonly PlayedCall[], word: Word): string {
  const rows = langs.flatMap((of) =>
    difficulties.map((difficulty) => {
      const mine = calls.filter((call) => call.lang === of && call.difficulty === difficulty);
      const count = (kind: Broken['kind']): string => String(brokenIn(mine).filter((each) => each.kind === kind).length);
      return [word(of), difficulty, String(mine.length), ...brokenKinds.map(count)];
    }),
  );
  return table([word('language'), word('difficulty'), word('calls'), ...brokenKinds.map(word)], rows, 2);
}

function behaviourTable(calls: readonly PlayedCall[], word: Word, lang: Lang): string {
  const bots = [...new Set(calls.map(({ bot }) => bot))];
  const rows = bots.flatMap((bot) =>
    difficulties.map((difficulty) => {
      const found = figures(calls.filter((call) => call.bot === bot && call.difficulty === difficulty));
      const name =
        bot in characterNames ? characterNames[bot as keyof typeof characterNames][lang] : fill(word('bestMoves'), { share: bot });
      return [
        name,
        difficulty,
        String(found.calls),
        found.turns.toFixed(1),
        share(found.walkedAway),
        String(found.unearned),
        share(found.resisted),
        share(found.offMap),
      ];
    }),
  );
  const head = [
    word('bot'),
    word('difficulty'),
    word('calls'),
    word('meanTurns'),
    word('walkedAway'),
    word('unearned'),
    word('resisted'),
    word('offMap'),
  ];
  return table(head, rows, 2);
}

/** The same as the one object that `--json` prints. */
export function fidelityInOneLine(calls: readonly PlayedCall[]): object {
  const round = (value: number): number | null => (Number.isNaN(value) ? null : Number(value.toFixed(4)));
  const bots = [...new Set(calls.map(({ bot }) => bot))];
  return {
    calls: calls.length,
    disclosures: sum(calls, ({ read }) => read.disclosures),
    broken: Object.fromEntries(brokenKinds.map((kind) => [kind, brokenIn(calls).filter((each) => each.kind === kind).length])),
    behaviour: bots.flatMap((bot) =>
      difficulties.map((difficulty) => {
        const {
          calls: count,
          turns,
          walkedAway,
          unearned,
          resisted,
          offMap,
        } = figures(calls.filter((call) => call.bot === bot && call.difficulty === difficulty));
        return {
          bot,
          difficulty,
          calls: count,
          turns: round(turns),
          walked_away: round(walkedAway),
          unearned,
          resisted: round(resisted),
          off_map: round(offMap),
        };
      }),
    ),
    found: brokenIn(calls),
  };
}
