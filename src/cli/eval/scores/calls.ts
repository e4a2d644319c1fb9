/** The call files of an account that say the same in both languages. */
import type { Rubric } from '../../../dialogue/words/report.ts';
import type { Scenario } from '../../../dialogue/words/scenario.ts';
import type { Classifier } from '../../../ports/classifier.ts';
import type { Call } from '../../../scenario/call.ts';
import { type Variant, varied } from '../../../scenario/changes.ts';
import type { Move } from '../../simulate/move.ts';
import { houseFor, playOut } from '../../simulate/run.ts';
import type { Pair } from './pair.ts';
import { type Side, sideOf } from './side.ts';

/** An account with its call files. */
export type WithCalls = Readonly<{
  scenario: Scenario;
  variants: readonly Variant[];
  calls: readonly Call[];
  rubric: Rubric;
  classifier: Classifier;
}>;

/** `calls/NAME.zh.call.yaml` is NAME. */
const nameOf = ({ file }: Call): string => /([^/\\]+?)\.(?:zh|en)\.call\.yaml$/.exec(file)?.[1] ?? file;

/** Every call that there is in both languages, played in both. */
export async function callPairs(account: WithCalls): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (const zh of account.calls.filter(({ lang }) => lang === 'zh')) {
    const name = nameOf(zh);
    const en = account.calls.find((each) => each.lang === 'en' && nameOf(each) === name);
    if (!en) continue;
    const scenario = account.scenario.account.id;
    pairs.push({ scenario, kind: 'call', name, one: await asWritten(account, zh), other: await asWritten(account, en) });
  }
  return pairs;
}

/** A call as its file has it, turn by turn. */
async function asWritten({ scenario, variants, rubric, classifier }: WithCalls, call: Call): Promise<Side> {
  const { lang, seed, difficulty, turns } = call;
  const variant = variants.find(({ id }) => id === call.variant);
  const house = await houseFor(variant ? varied(scenario, variant) : scenario, rubric, classifier);
  const { session } = await playOut(
    house,
    scenario.account.id,
    lang,
    seed,
    ({ buyer }): Move | undefined => {
      const turn = turns[buyer.turn];
      return turn && { aim: { kind: 'pitch', id: '', to: turn.to }, say: turn.say };
    },
    difficulty,
    turns.length,
  );
  return sideOf(house, session, lang);
}
