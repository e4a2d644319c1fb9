/** `eval fidelity`: simulated calls of every account, each log read a second time. Exit 1 where a rule is broken. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { offlineClassifier } from '../../../adapters/classifier-offline/classifier.ts';
import { loadHeldOut } from '../../../adapters/scenario-files/load.ts';
import type { Rubric } from '../../../dialogue/words/report.ts';
import type { Scenario } from '../../../dialogue/words/scenario.ts';
import { type Lang, langs } from '../../../dialogue/words/stage.ts';
import { buyerWords } from '../../../phrases/eval-buyer.ts';
import { fill } from '../../../phrases/say.ts';
import type { Classifier } from '../../../ports/classifier.ts';
import type { HeldOut } from '../../../scenario/held-out.ts';
import { oneOf, print, settings, shelfOrExplain, tell, terminalLang, whole } from '../../common.ts';
import { Usage } from '../../usage.ts';
import { buyerPage, isWritable, writeBetween } from '../marked.ts';
import { type PlayedCall, playAll } from './play.ts';
import { brokenIn, brokenText, fidelityInOneLine, fidelityTables } from './tables.ts';

const form = 'eval fidelity [--lang zh|en] [--scenario ID] [--seeds N] [--json] [--write]';

/** Calls of each bot at each difficulty, and broken rules told at most. */
const usualSeeds = 2;
const mostTold = 50;

export async function fidelityCommand(words: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { lang: text, scenario: text, seeds: text, json: flag, write: flag },
  });
  const reader = terminalLang();
  const seeds = values.seeds === undefined ? usualSeeds : whole('--seeds', values.seeds);
  if (positionals.length > 0 || seeds < 1) throw new Usage(form);
  const asked = values.lang === undefined ? langs : [oneOf('--lang', values.lang, langs)];
  if (values.write && (values.lang !== undefined || values.scenario !== undefined)) throw new Usage(buyerWords.writeEvery[reader]);
  const page = buyerPage('fidelity');
  if (values.write && !isWritable(page)) {
    tell(fill(buyerWords.noMarkers[reader], page));
    return 1;
  }
  const library = await shelfOrExplain(values.scenario);
  if (!library) return 1;
  const table = { scenarios: library.all().map(({ scenario }) => scenario), rubric: library.rubric.value, classifier: offlineClassifier() };
  const calls = await playEvery(table, asked, seeds);
  if (values.write) {
    writeBetween(page, `${fidelityTables(calls, 'zh', true)}\n\n${fidelityTables(calls, 'en')}`);
    tell(fill(buyerWords.written[reader], page));
  }
  await print(values.json ? `${JSON.stringify(fidelityInOneLine(calls))}\n` : `${fidelityTables(calls, reader)}\n`);
  return verdict(calls);
}

function verdict(calls: readonly PlayedCall[]): number {
  const reader = terminalLang();
  const broken = brokenIn(calls);
  for (const each of broken.slice(0, mostTold)) tell(brokenText(each, reader));
  if (broken.length === 0) tell(buyerWords.noneBroken[reader]);
  return broken.length > 0 ? 1 : 0;
}

type With = Readonly<{ scenarios: readonly Scenario[]; rubric: Rubric; classifier: Classifier }>;

/** Every account in these languages, played and read; tells how far it is. */
async function playEvery({ scenarios, rubric, classifier }: With, asked: readonly Lang[], seeds: number): Promise<readonly PlayedCall[]> {
  const reader = terminalLang();
  const calls: PlayedCall[] = [];
  for (const scenario of scenarios) {
    const heldOut = await heldOutOf(scenario);
    for (const lang of asked) {
      if (!scenario.account.words[lang] || !scenario.offer.words[lang]) continue;
      const [since, before] = [performance.now(), calls.length];
      await playAll({ scenario, lang, rubric, heldOut: heldOut[lang] ?? {}, classifier, seeds }, (call) => calls.push(call));
      const broken = brokenIn(calls.slice(before)).length;
      const seconds = Math.round((performance.now() - since) / 1000);
      tell(fill(buyerWords.playing[reader], { scenario: scenario.account.id, lang, calls: calls.length - before, broken, seconds }));
    }
  }
  return calls;
}

/** Wordings that were kept back for simulations; none where the folder holds none. */
async function heldOutOf(scenario: Scenario): Promise<Readonly<Partial<Record<Lang, HeldOut>>>> {
  const read = await loadHeldOut(join(resolve(settings().SCENARIOS_DIR), scenario.account.id), scenario);
  return read.ok ? read.value : {};
}
