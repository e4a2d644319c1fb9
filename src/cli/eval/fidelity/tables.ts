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
  calls.flatMap(({ scenario, call, lang, difficulty, bot, seed, read }) =>
    read.broken.map((each) => ({
      ...each,
      scenario: call ? `${scenario}/${call.stage} (${call.kind})` : scenario,
      lang,
      difficulty,
      bot,
      seed,
    })),
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
    scenarios: new Set(alone(calls).map(({ scenario }) => scenario)).size,
  };
  const walked = calls.filter(({ call }) => call !== null);
  const more =
    walked.length === 0
      ? ''
      : ` ${fill(word('journeysSay'), { calls: walked.length.toLocaleString('en'), journeys: new Set(walked.map(({ scenario }) => scenario)).size })}`;
  const says = `${fill(word('fidelitySays'), facts)}${lang === 'zh' ? more.trim() : more}`;
  if (brief) return `**${word('fidelity')}** ${says}${brokenIn(calls).length === 0 ? word('noneBroken') : ''}`;
  return [
    `### ${word('fidelity')}`,
    says,
    brokenTable(calls, word),
    ...(walked.length === 0 ? [] : [`### ${word('stages')}`, word('stagesSay'), stagesTable(walked, word)]),
    ...(alone(calls).length === 0 ? [] : [`### ${word('behaviour')}`, word('behaviourSays'), behaviourTable(alone(calls), word, lang)]),
  ].join('\n\n');
}

/** Calls that belong to no journey. */
const alone = (calls: readonly PlayedCall[]): readonly PlayedCall[] => calls.filter(({ call }) => call === null);

type Word = (name: keyof typeof buyerWords) => string;

function brokenTable(calls: readonly PlayedCall[], word: Word): string {
  const rows = (['accounts', 'journeys'] as const).flatMap((on) =>
    langs.flatMap((of) =>
      difficulties.flatMap((difficulty) => {
        const mine = calls.filter(
          (each) => (each.call === null) === (on === 'accounts') && each.lang === of && each.difficulty === difficulty,
        );
        return mine.length === 0 ? [] : [[word(on), word(of), difficulty, String(mine.length), ...brokenKinds.map(counting(mine))]];
      }),
    ),
  );
  return table([word('ground'), word('language'), word('difficulty'), word('calls'), ...brokenKinds.map(word)], rows, 3);
}

/** How often these calls broke a rule of a kind. */
const counting =
  (calls: readonly PlayedCall[]) =>
  (kind: Broken['kind']): string =>
    String(brokenIn(calls).filter((each) => each.kind === kind).length);

/** A line for each stage of each journey: its first calls, those that were held again, recoveries, and how many of them led on. */
function stagesTable(calls: readonly PlayedCall[], word: Word): string {
  const ids = [...new Set(calls.map(({ scenario, call }) => `${scenario}/${call?.stage}`))];
  const rows = ids.map((id) => {
    const mine = calls.filter(({ scenario, call }) => `${scenario}/${call?.stage}` === id);
    const of = (kind: string): string => String(mine.filter(({ call }) => call?.kind === kind).length);
    const led = mine.filter(({ run }) => run.outcome === 'advance' || run.outcome === 'order').length;
    const kinds = [of('first'), of('again'), of('recovery')];
    const found = figures(mine);
    return [
      id,
      ...kinds,
      found.turns.toFixed(1),
      String(sum(mine, ({ read }) => read.disclosures)),
      share(led / mine.length),
      share(found.walkedAway),
      ...brokenKinds.map(counting(mine)),
    ];
  });
  const head = [
    'stage',
    'firstCalls',
    'againCalls',
    'recoveryCalls',
    'meanTurns',
    'disclosed',
    'ledOn',
    'walkedAway',
    ...brokenKinds,
  ] as const;
  return table(head.map(word), rows, 1);
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
    journeys: calls.filter(({ call }) => call !== null).length,
    behaviour: bots.flatMap((bot) =>
      difficulties.map((difficulty) => {
        const {
          calls: count,
          turns,
          walkedAway,
          unearned,
          resisted,
          offMap,
        } = figures(alone(calls).filter((call) => call.bot === bot && call.difficulty === difficulty));
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
