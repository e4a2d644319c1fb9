/** `eval scores`: what the score is worth. Exit 1 where a bar is missed. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { offlineClassifier } from '../../../adapters/classifier-offline/classifier.ts';
import { type Loaded, loadHeldOut, loadScenarios } from '../../../adapters/scenario-files/load.ts';
import type { Rubric } from '../../../dialogue/words/report.ts';
import { langs } from '../../../dialogue/words/stage.ts';
import { buyerWords } from '../../../phrases/eval-buyer.ts';
import { scoresWords } from '../../../phrases/eval-scores.ts';
import { fill } from '../../../phrases/fill.ts';
import type { Classifier } from '../../../ports/classifier.ts';
import { explain } from '../../../scenario/explain.ts';
import { readRubric } from '../../../wiring.ts';
import { print, settings, tell, terminalLang, worded } from '../../common.ts';
import { usualSeeds } from '../../simulate/simulate.ts';
import { Usage } from '../../usage.ts';
import { share } from '../markdown.ts';
import { isWritable, scoringPage, writeBetween } from '../marked.ts';
import { bars, type Found, missedIn } from './bars.ts';
import { callPairs } from './calls.ts';
import { type Graded, gradedOn } from './graded.ts';
import { agreement, type Pair } from './pair.ts';
import { rankingsInStore } from './rankings.ts';
import { drawScripts, scriptPairs } from './script.ts';
import { farthest, partedText, scoresInOneLine, scoresTables, verdict } from './tables.ts';

const form = 'eval scores [--scenario ID] [--json] [--write] [--quick]';

/** Scripts of each account, and, for the short form, those and the runs at each share. */
const usualScripts = 12;
const quickScripts = 3;
const quickSeeds = 2;

export async function scoresCommand(words: readonly string[]): Promise<number> {
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { scenario: { type: 'string' }, json: flag, write: flag, quick: flag },
  });
  const reader = terminalLang();
  const quick = values.quick === true;
  if (positionals.length > 0) throw new Usage(form);
  if (values.write && (quick || values.scenario !== undefined)) throw new Usage(buyerWords.writeWhole[reader]);
  const page = scoringPage('scores');
  if (values.write && !isWritable(page)) {
    tell(fill(buyerWords.noMarkers[reader], page));
    return 1;
  }
  const table = await tableOf(values.scenario);
  if (!table) return 1;
  const found = { ...(await findScores(table, quick)), rankings: await rankingsInStore() };
  if (values.write) {
    writeBetween(page, `${scoresTables(found, 'zh', true)}\n\n${scoresTables(found, 'en')}`);
    tell(fill(buyerWords.written[reader], page));
  }
  for (const pair of farthest(found.pairs)) tell(partedText(pair, reader));
  if (quick) tell(scoresWords.short[reader]);
  await print(values.json ? `${JSON.stringify(scoresInOneLine(found))}\n` : `${scoresTables(found, reader)}\n`);
  const missed = missedIn(found).length > 0;
  tell(missed ? verdict(found, reader) : scoresWords.fine[reader]);
  return missed ? 1 : 0;
}

/** Accounts with their calls, and what they are scored by. */
export type Table = Readonly<{ accounts: readonly Loaded[]; rubric: Rubric; classifier: Classifier }>;

/** The library, or one account of it; undefined after its refusals were told. */
async function tableOf(only: string | undefined): Promise<Table | undefined> {
  const { SCENARIOS_DIR, RUBRIC } = settings();
  const loaded = await loadScenarios(resolve(SCENARIOS_DIR), only);
  const rubric = readRubric(RUBRIC);
  if (loaded.ok && rubric.ok) return { accounts: loaded.value, rubric: rubric.value, classifier: offlineClassifier() };
  if (!loaded.ok) for (const refusal of loaded.refusals) tell(explain(terminalLang(), refusal));
  if (!rubric.ok) tell(worded(rubric.refusal));
  return undefined;
}

/** Plays everything, and tells how far it is. */
export async function findScores(table: Table, quick: boolean): Promise<Found> {
  const graded: Graded[] = [];
  const pairs: Pair[] = [];
  for (const account of table.accounts) {
    graded.push(...(await gradedIn(table, account, quick)));
    pairs.push(...(await pairsIn(table, account, quick)));
  }
  return { quick, graded, pairs };
}

async function gradedIn({ rubric, classifier }: Table, { folder, scenario }: Loaded, quick: boolean): Promise<readonly Graded[]> {
  const reader = terminalLang();
  const heldOut = await loadHeldOut(folder, scenario);
  const graded: Graded[] = [];
  for (const lang of langs) {
    if (!scenario.account.words[lang] || !scenario.offer.words[lang]) continue;
    const since = performance.now();
    const held = heldOut.ok ? (heldOut.value[lang] ?? {}) : {};
    const one = await gradedOn({ scenario, lang, rubric, heldOut: held, seeds: quick ? quickSeeds : usualSeeds, classifier });
    graded.push(one);
    const facts = { scenario: one.scenario, lang: scoresWords[lang][reader], value: one.spearman, seconds: secondsSince(since) };
    tell(fill(scoresWords.grading[reader], facts));
  }
  return graded;
}

/** Nothing where an account speaks only one language. */
async function pairsIn({ rubric, classifier }: Table, account: Loaded, quick: boolean): Promise<readonly Pair[]> {
  const { folder, scenario } = account;
  if (!langs.every((lang) => scenario.account.words[lang] && scenario.offer.words[lang])) return [];
  const reader = terminalLang();
  const since = performance.now();
  const heldOut = await loadHeldOut(folder, scenario);
  const asked = { scenario, rubric, classifier, heldOut: heldOut.ok ? heldOut.value : {} };
  const scripts = await scriptPairs(asked, await drawScripts(asked, quick ? quickScripts : usualScripts), quick);
  const pairs = [...(await callPairs({ ...account, rubric, classifier })), ...scripts];
  const { median, ledger } = agreement(pairs, bars.most);
  const facts = { scenario: scenario.account.id, pairs: pairs.length, median, ledger: share(ledger), seconds: secondsSince(since) };
  tell(fill(scoresWords.pairing[reader], facts));
  return pairs;
}

const secondsSince = (since: number): number => Math.round((performance.now() - since) / 1000);
