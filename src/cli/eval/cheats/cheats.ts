/** `eval cheats`: every way to get points without selling, on every account. Exit 1 where one pays. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { offlineClassifier } from '../../../adapters/classifier-offline/classifier.ts';
import { loadHeldOut, loadScenarios } from '../../../adapters/scenario-files/load.ts';
import type { Rubric } from '../../../dialogue/words/report.ts';
import type { Scenario } from '../../../dialogue/words/scenario.ts';
import { type Lang, langs } from '../../../dialogue/words/stage.ts';
import { buyerWords } from '../../../phrases/eval-buyer.ts';
import { cheatWords } from '../../../phrases/eval-cheats.ts';
import { fill } from '../../../phrases/say.ts';
import type { Classifier } from '../../../ports/classifier.ts';
import type { Call } from '../../../scenario/call.ts';
import type { HeldOut } from '../../../scenario/held-out.ts';
import { oneOf, print, settings, shelfOrExplain, tell, terminalLang } from '../../common.ts';
import { usualSeeds } from '../../simulate/simulate.ts';
import { Usage } from '../../usage.ts';
import { buyerPage, isWritable, writeBetween } from '../marked.ts';
import { type Account, cheatOn } from './play.ts';
import { cheats } from './players.ts';
import { type CheatsFound, cheatsInOneLine, cheatsTables, escapesOf, escapeText } from './tables.ts';

const form = 'eval cheats [--lang zh|en] [--scenario ID] [--json] [--write] [--quick]';

/** Calls of each cheat in the whole form, calls of the bot in the short one, and in how many accounts of it each cheat is played once. */
const seedsEach = 3;
const quickBots = 5;
const oneIn = 6;

export async function cheatsCommand(words: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { lang: text, scenario: text, json: flag, write: flag, quick: flag },
  });
  if (positionals.length > 0) throw new Usage(form);
  const reader = terminalLang();
  const asked = values.lang === undefined ? langs : [oneOf('--lang', values.lang, langs)];
  if (values.write && (values.quick || values.lang !== undefined || values.scenario !== undefined))
    throw new Usage(buyerWords.writeWhole[reader]);
  const page = buyerPage('cheats');
  if (values.write && !isWritable(page)) {
    tell(fill(buyerWords.noMarkers[reader], page));
    return 1;
  }
  const library = await shelfOrExplain();
  if (!library) return 1;
  const shelf = await shelfWithCalls(library.all().map(({ scenario }) => scenario));
  const found = await findCheats({ shelf, rubric: library.rubric.value, classifier: offlineClassifier() }, asked, {
    quick: values.quick === true,
    only: values.scenario,
  });
  if (values.write) {
    writeBetween(page, `${cheatsTables(found, 'zh', true)}\n\n${cheatsTables(found, 'en')}`);
    tell(fill(buyerWords.written[reader], page));
  }
  await print(values.json ? `${JSON.stringify(cheatsInOneLine(found))}\n` : `${cheatsTables(found, reader)}\n`);
  const escapes = escapesOf(found.accounts);
  for (const each of escapes) tell(escapeText(each, reader));
  if (escapes.length === 0) tell(cheatWords.none[reader]);
  return escapes.length > 0 ? 1 : 0;
}

/** An account with its calls and the wordings that were kept out of its index. */
export type OnShelf = Readonly<{ scenario: Scenario; calls: readonly Call[]; heldOut: Readonly<Partial<Record<Lang, HeldOut>>> }>;

type With = Readonly<{ shelf: readonly OnShelf[]; rubric: Rubric; classifier: Classifier }>;
/** `bots`: calls of the bot, where another number than the form's own is asked for. */
type HowMuch = Readonly<{ quick: boolean; only?: string | undefined; bots?: number }>;

/** Plays the cheats on every account in these languages, or on one; in the short form a fixed spread of them. Tells how far it is. */
export async function findCheats(
  { shelf, rubric, classifier }: With,
  asked: readonly Lang[],
  { quick, only, bots: calls }: HowMuch,
): Promise<CheatsFound> {
  const seeds = quick ? 1 : seedsEach;
  const bots = calls ?? (quick ? quickBots : usualSeeds);
  const accounts: Account[] = [];
  for (const [i, { scenario, heldOut }] of shelf.entries()) {
    if (only !== undefined && scenario.account.id !== only) continue;
    for (const lang of asked) {
      if (!scenario.account.words[lang] || !scenario.offer.words[lang]) continue;
      const since = performance.now();
      const mine = quick ? cheats.filter((_, nth) => nth % oneIn === i % oneIn) : cheats;
      const otherCalls = Array.from({ length: seeds }, (_, nth) => callOn(shelf[(i + 1 + nth) % shelf.length], lang));
      const account = await cheatOn({
        scenario,
        lang,
        rubric,
        heldOut: heldOut[lang] ?? {},
        classifier,
        otherCalls,
        cheats: mine,
        seeds,
        bots,
      });
      accounts.push(account);
      progress(account, since);
    }
  }
  return { quick, seeds, bots, accounts };
}

/** What a seller said in the best call on this account. */
const callOn = (on: OnShelf | undefined, lang: Lang): readonly string[] => {
  const calls = (on?.calls ?? []).filter((call) => call.lang === lang).toSorted((a, b) => b.expect.total.atLeast - a.expect.total.atLeast);
  return (calls[0]?.turns ?? []).map(({ say }) => say);
};

function progress(account: Account, since: number): void {
  const { scenario, lang, cheated } = account;
  const calls = cheated.reduce((sum, { totals }) => sum + totals.length, 0);
  const seconds = Math.round((performance.now() - since) / 1000);
  tell(fill(cheatWords.playing[terminalLang()], { scenario, lang, calls, escapes: escapesOf([account]).length, seconds }));
}

/** The accounts that the library holds, with what only their folders do. */
async function shelfWithCalls(scenarios: readonly Scenario[]): Promise<readonly OnShelf[]> {
  const folder = resolve(settings().SCENARIOS_DIR);
  const loaded = await loadScenarios(folder);
  const calls = new Map(loaded.ok ? loaded.value.map((each) => [each.scenario.account.id, each.calls]) : []);
  return Promise.all(
    scenarios.map(async (scenario) => {
      const heldOut = await loadHeldOut(join(folder, scenario.account.id), scenario);
      return { scenario, calls: calls.get(scenario.account.id) ?? [], heldOut: heldOut.ok ? heldOut.value : {} };
    }),
  );
}
