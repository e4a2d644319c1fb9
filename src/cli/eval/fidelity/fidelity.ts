/** `eval fidelity`: simulated calls of every account and of every journey, each log read a second time. Exit 1 where a rule is broken. */
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
import type { ShelvedJourney } from '../../../ports/library.ts';
import type { HeldOut } from '../../../scenario/held-out.ts';
import { oneOf, print, settings, shelfOrExplain, tell, terminalLang, whole } from '../../common.ts';
import { Usage } from '../../usage.ts';
import { within } from '../journeys/within.ts';
import { buyerPage, isWritable, writeBetween } from '../marked.ts';
import { type PlayedCall, playAll } from './play.ts';
import { brokenIn, brokenText, fidelityInOneLine, fidelityTables } from './tables.ts';
import { walkAll } from './walk.ts';

const form = 'eval fidelity [--lang zh|en] [--scenario ID|--journey ID] [--seeds N] [--json] [--write]';

/** Calls of each bot at each difficulty, and broken rules told at most. */
const usualSeeds = 2;
const mostTold = 50;

export async function fidelityCommand(words: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { lang: text, scenario: text, journey: text, seeds: text, json: flag, write: flag },
  });
  const reader = terminalLang();
  const seeds = values.seeds === undefined ? usualSeeds : whole('--seeds', values.seeds);
  const one = values.scenario !== undefined || values.journey !== undefined;
  if (positionals.length > 0 || seeds < 1 || (values.scenario !== undefined && values.journey !== undefined)) throw new Usage(form);
  const asked = values.lang === undefined ? langs : [oneOf('--lang', values.lang, langs)];
  if (values.write && (values.lang !== undefined || one)) throw new Usage(buyerWords.writeEvery[reader]);
  const page = buyerPage('fidelity');
  if (values.write && !isWritable(page)) {
    tell(fill(buyerWords.noMarkers[reader], page));
    return 1;
  }
  const library = await shelfOrExplain(values.scenario);
  if (!library) return 1;
  const table = { ...within(library, values.journey), rubric: library.rubric.value, classifier: offlineClassifier() };
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

type With = Readonly<{ scenarios: readonly Scenario[]; journeys: readonly ShelvedJourney[]; rubric: Rubric; classifier: Classifier }>;

/** Every account and every journey in these languages, played and read; tells how far it is. */
async function playEvery(
  { scenarios, journeys, rubric, classifier }: With,
  asked: readonly Lang[],
  seeds: number,
): Promise<readonly PlayedCall[]> {
  const calls: PlayedCall[] = [];
  const told = (call: PlayedCall): void => void calls.push(call);
  for (const scenario of scenarios) {
    const heldOut = await heldOutOf(scenario);
    for (const lang of asked) {
      if (!scenario.account.words[lang] || !scenario.offer.words[lang]) continue;
      const toPlay = { scenario, lang, rubric, heldOut: heldOut[lang] ?? {}, classifier, seeds };
      await telling(scenario.account.id, lang, calls, () => playAll(toPlay, told));
    }
  }
  for (const shelved of journeys) {
    const heldOut = await heldOutOf(shelved.base.scenario);
    for (const lang of asked) {
      if (!shelved.journey.words[lang]) continue;
      const toWalk = { shelved, lang, rubric, heldOut: heldOut[lang] ?? {}, classifier, seeds };
      await telling(shelved.journey.id, lang, calls, () => walkAll(toWalk, told));
    }
  }
  return calls;
}

/** Plays, and says at the terminal what came of it. */
async function telling(scenario: string, lang: Lang, calls: readonly PlayedCall[], play: () => Promise<void>): Promise<void> {
  const [since, before] = [performance.now(), calls.length];
  await play();
  const broken = brokenIn(calls.slice(before)).length;
  const seconds = Math.round((performance.now() - since) / 1000);
  tell(fill(buyerWords.playing[terminalLang()], { scenario, lang, calls: calls.length - before, broken, seconds }));
}

/** Wordings that were kept back for simulations; none where the folder holds none. */
async function heldOutOf(scenario: Scenario): Promise<Readonly<Partial<Record<Lang, HeldOut>>>> {
  const read = await loadHeldOut(join(resolve(settings().SCENARIOS_DIR), scenario.account.id), scenario);
  return read.ok ? read.value : {};
}
