import { stringify } from 'yaml';
import type { Account, Offer, Scenario } from '../../src/dialogue/words/scenario.ts';
import { smallScenario } from './scenario.ts';

/** The account as an author would have written it. */
const authored = ({ words: _, facts, problems, ...rest }: Account) => ({
  ...rest,
  facts: facts.map(({ inBrief: in_brief, ...fact }) => ({ ...fact, in_brief })),
  problems: problems.map(({ inBrief: in_brief, implications, ...problem }) => ({
    ...problem,
    in_brief,
    implications: implications.map(({ reachesDecider: reaches_decider, ...implication }) => ({ ...implication, reaches_decider })),
  })),
});

/** The files of a scenario under `scenarios/<id>/`, each with its text, by short name (`account.yaml`). */
export function filesOf({ account, offer }: Scenario): Readonly<Record<string, string>> {
  const words = Object.entries(account.words).map(([lang, each]) => [`${lang}.yaml`, stringify(each, { lineWidth: 0 })]);
  const sold: Offer = offer;
  return { 'account.yaml': stringify(authored(account)), 'offer.yaml': stringify(sold, { lineWidth: 0 }), ...Object.fromEntries(words) };
}

/** The small scenario as files; `change` exchanges the text of one file, or takes it away where it gives `undefined`. */
export function smallFiles(
  change: Readonly<Record<string, (text: string) => string | undefined>> = {},
): readonly Readonly<{ name: string; text: string }>[] {
  const files = filesOf(smallScenario());
  const names = [...new Set([...Object.keys(files), ...Object.keys(change)])];
  return names.flatMap((name) => {
    const text = change[name] ? change[name](files[name] ?? '') : files[name];
    return text === undefined ? [] : [{ name: `scenarios/small/${name}`, text }];
  });
}
