import { stringify } from 'yaml';
import type { Account, Scenario } from '../../src/dialogue/words/scenario.ts';
import { smallScenario } from './scenario.ts';

/** The account as an author would have written it. */
const authored = ({ words: _, facts, problems, criteria, fears, ...rest }: Account) => ({
  ...rest,
  ...(criteria.length > 0 ? { criteria } : {}),
  facts: facts.map(({ inBrief: in_brief, ...fact }) => ({ ...fact, in_brief })),
  problems: problems.map(({ inBrief: in_brief, implications, ...problem }) => ({
    ...problem,
    in_brief,
    implications: implications.map(({ reachesDecider: reaches_decider, ...implication }) => ({ ...implication, reaches_decider })),
  })),
  fears: fears.map(({ easedBy: eased_by, ...fear }) => ({ ...fear, eased_by })),
});

/** The files of a scenario under `scenarios/<id>/`, each with its text, by short name (`account.yaml`). */
export function filesOf({ account, offer }: Scenario): Readonly<Record<string, string>> {
  const words = Object.entries(account.words).map(([lang, each]) => [`${lang}.yaml`, stringify(each, { lineWidth: 0 })]);
  return { 'account.yaml': stringify(authored(account)), 'offer.yaml': stringify(offer, { lineWidth: 0 }), ...Object.fromEntries(words) };
}

/** Any scenario as its files under `scenarios/small/`. */
export const namedFiles = (scenario: Scenario): readonly Readonly<{ name: string; text: string }>[] =>
  Object.entries(filesOf(scenario)).map(([name, text]) => ({ name: `scenarios/small/${name}`, text }));

const small = filesOf(smallScenario());

/** The small scenario as files; `change` exchanges the text of one file, or takes it away where it gives `undefined`. */
export function smallFiles(
  change: Readonly<Record<string, (text: string) => string | undefined>> = {},
): readonly Readonly<{ name: string; text: string }>[] {
  const names = [...new Set([...Object.keys(small), ...Object.keys(change)])];
  return names.flatMap((name) => {
    const text = change[name] ? change[name](small[name] ?? '') : small[name];
    return text === undefined ? [] : [{ name: `scenarios/small/${name}`, text }];
  });
}
