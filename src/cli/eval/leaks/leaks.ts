/** `eval leaks`: every attack into a call of every account, with both voices. Exit 1 where anything gets out. */
import { parseArgs } from 'node:util';
import { offlineClassifier } from '../../../adapters/classifier-offline/classifier.ts';
import { memoryStore } from '../../../adapters/memory/store.ts';
import type { Rubric } from '../../../dialogue/words/report.ts';
import type { Scenario } from '../../../dialogue/words/scenario.ts';
import { type Lang, langs } from '../../../dialogue/words/stage.ts';
import { buyerWords } from '../../../phrases/eval-buyer.ts';
import { fill } from '../../../phrases/say.ts';
import type { Classifier } from '../../../ports/classifier.ts';
import type { ShelvedJourney } from '../../../ports/library.ts';
import { libraryOf, wire } from '../../../wiring.ts';
import { oneOf, print, shelfOrExplain, tell, terminalLang } from '../../common.ts';
import { Usage } from '../../usage.ts';
import type { Due } from '../journeys/calls.ts';
import { throughStages } from '../journeys/through.ts';
import { within } from '../journeys/within.ts';
import { buyerPage, isWritable, writeBetween } from '../marked.ts';
import { type Attack, attacksOf } from './attacks.ts';
import { added, type Escape, type LeaksFound, noTally, type Tally, type VoiceName, voiceNames } from './found.ts';
import { type Moment, momentNames } from './moments.ts';
import { type Besieged, besiege } from './siege.ts';
import { escapesOf, escapeText, leaksInOneLine, leaksTables } from './tables.ts';

const form = 'eval leaks [--lang zh|en] [--scenario ID|--journey ID] [--json] [--write] [--quick|--all]';

/** In the short form one attack in twelve goes into each account, so that all of them are used where there are twelve accounts. */
const inTwelve = 12;

export async function leaksCommand(words: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { lang: text, scenario: text, journey: text, json: flag, write: flag, quick: flag, all: flag },
  });
  if (positionals.length > 0) throw new Usage(form);
  const reader = terminalLang();
  const asked = values.lang === undefined ? langs : [oneOf('--lang', values.lang, langs)];
  const one = values.scenario !== undefined || values.journey !== undefined;
  if ((values.quick && values.all) || (values.scenario !== undefined && values.journey !== undefined)) throw new Usage(form);
  if (values.write && (values.quick || values.lang !== undefined || one)) throw new Usage(buyerWords.writeWhole[reader]);
  const page = buyerPage('leaks');
  if (values.write && !isWritable(page)) {
    tell(fill(buyerWords.noMarkers[reader], page));
    return 1;
  }
  const library = await shelfOrExplain(values.scenario);
  if (!library) return 1;
  const table = { ...within(library, values.journey), rubric: library.rubric.value, classifier: offlineClassifier() };
  const found = await findLeaks(table, asked, { oneIn: values.quick ? inTwelve : 1, everyMoment: values.all === true });
  if (values.write) {
    writeBetween(page, `${leaksTables(found, 'zh', true)}\n\n${leaksTables(found, 'en')}`);
    tell(fill(buyerWords.written[reader], page));
  }
  await print(values.json ? `${JSON.stringify(leaksInOneLine(found))}\n` : `${leaksTables(found, reader)}\n`);
  return verdict(escapesOf(found));
}

/** Leaks told at most. */
const mostTold = 50;

function verdict(escapes: readonly Escape[]): number {
  const reader = terminalLang();
  for (const each of escapes.slice(0, mostTold)) tell(escapeText(each, reader));
  if (escapes.length === 0) tell(buyerWords.noLeak[reader]);
  return escapes.length > 0 ? 1 : 0;
}

type With = Readonly<{
  scenarios: readonly Scenario[];
  journeys: readonly ShelvedJourney[];
  rubric: Rubric;
  classifier: Classifier;
}>;

/** How much of it: each account and journey gets one attack in so many; each of those at every moment and stage, or at one, which is another one in the next. */
type HowMuch = Readonly<{ oneIn: number; everyMoment: boolean }>;

/** Besieges every account and every journey in these languages with both voices. */
export async function findLeaks(table: With, asked: readonly Lang[], howMuch: HowMuch): Promise<LeaksFound> {
  const began = performance.now();
  const rows: LeaksFound['rows'][number][] = [];
  for (const lang of asked) {
    rows.push(...(await onAccounts(table, lang, howMuch)));
    rows.push(...(await onJourneys(table, lang, howMuch)));
  }
  return { ...howMuch, seconds: Math.round((performance.now() - began) / 1000), rows };
}

async function onAccounts(
  { scenarios, rubric, classifier }: With,
  lang: Lang,
  { oneIn, everyMoment }: HowMuch,
): Promise<LeaksFound['rows']> {
  const rows = voiceNames.map((voice) => ({ on: 'accounts', lang, voice, tally: noTally() }) as const);
  for (const { voice, tally } of scenarios.length === 0 ? [] : rows)
    for (const [i, scenario] of scenarios.entries()) {
      if (!scenario.account.words[lang] || !scenario.offer.words[lang]) continue;
      const mine = attacksOf(lang).filter(({ nth }) => nth % oneIn === i % oneIn);
      const besieged = { scenario, stage: null, lang, voice, rubric, classifier };
      await told(scenario.account.id, besieged, tally, () =>
        besiege(besieged, mine, everyMoment ? (_, moments) => moments : oneMoment(i, oneIn), tally),
      );
    }
  return scenarios.length === 0 ? [] : rows;
}

async function onJourneys({ journeys, rubric, classifier }: With, lang: Lang, howMuch: HowMuch): Promise<LeaksFound['rows']> {
  const rows: LeaksFound['rows'][number][] = [];
  for (const [i, shelved] of journeys.entries()) {
    if (!shelved.journey.words[lang]) continue;
    const house = await wire(libraryOf([shelved.base.scenario], rubric), memoryStore({ now: () => 0 }), undefined, null, classifier);
    const stages = await throughStages(house, shelved, lang);
    rows.push(...(await onStages({ shelved, stages, nth: i, lang, rubric, classifier }, howMuch)));
  }
  return voiceNames.flatMap((voice) => {
    const mine = rows.filter((row) => row.voice === voice).map(({ tally }) => tally);
    return mine.length === 0 ? [] : [{ on: 'journeys', lang, voice, tally: mine.reduce(added) } as const];
  });
}

/** A journey whose stages are besieged: where each begins, and which journey it is of several. */
type OnStages = Readonly<{
  shelved: ShelvedJourney;
  stages: readonly Due[];
  nth: number;
  lang: Lang;
  rubric: Rubric;
  classifier: Classifier;
}>;

/** Besieges the stages of one journey. An attack meets one of them, as it meets one moment, and in the next journey another one. */
export async function onStages(
  { shelved, stages, nth: i, lang, rubric, classifier }: OnStages,
  { oneIn, everyMoment }: HowMuch,
  voices: readonly VoiceName[] = voiceNames,
): Promise<LeaksFound['rows']> {
  const attacks = attacksOf(lang).filter(({ nth }) => nth % oneIn === i % oneIn);
  const rows = voices.map((voice) => ({ on: 'journeys', lang, voice, tally: noTally() }) as const);
  for (const { voice, tally } of rows)
    for (const [at, due] of stages.entries()) {
      const mine = attacks.filter(({ nth }) => everyMoment || (Math.floor(nth / oneIn) + i) % stages.length === at);
      const { scenario } = shelved.call(due.next.stage, due.next.kind);
      const besieged = { scenario, stage: { shelved, due }, lang, voice, rubric, classifier };
      // As many stages as moments would always meet the same ones.
      const moment = everyMoment ? (_: Attack, moments: readonly Moment[]) => moments : oneMoment(i, oneIn * stages.length);
      await told(`${shelved.journey.id}/${shelved.journey.steps[at]?.id ?? ''}`, besieged, tally, () =>
        besiege(besieged, mine, moment, tally),
      );
    }
  return rows;
}

/** An attack meets one moment in each account, and in the next account the next. */
const oneMoment =
  (i: number, oneIn: number) =>
  ({ nth }: Attack, moments: readonly Moment[]): readonly Moment[] =>
    moments.filter(({ name }) => name === momentNames[(Math.floor(nth / oneIn) + i) % momentNames.length]);

/** Does it, and says at the terminal what came of it. */
async function told(
  name: string,
  { lang, voice }: Pick<Besieged, 'lang' | 'voice'>,
  tally: Tally,
  act: () => Promise<void>,
): Promise<void> {
  const since = performance.now();
  const [attacks, escapes] = [tally.attacks, tally.escapes.length];
  await act();
  const reader = terminalLang();
  const seconds = Math.round((performance.now() - since) / 1000);
  const count = { attacks: tally.attacks - attacks, escapes: tally.escapes.length - escapes };
  tell(fill(buyerWords.besieging[reader], { scenario: name, lang, voice: buyerWords[voice][reader], ...count, seconds }));
}
