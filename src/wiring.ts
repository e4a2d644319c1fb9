import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { withThread } from './adapters/classifier-offline/aside.ts';
import { offlineClassifier } from './adapters/classifier-offline/classifier.ts';
import { systemClock } from './adapters/clock/clock.ts';
import { sha256 } from './adapters/hash.ts';
import { loadNormaliser } from './adapters/normaliser/normaliser.ts';
import { reviewFile } from './adapters/reviews/review-file.ts';
import { type Log, reviews, type Tally } from './adapters/reviews/reviews.ts';
import { casesHome, casesOf } from './adapters/scenario-files/cases.ts';
import { drillsHome, loadDrills } from './adapters/scenario-files/drills.ts';
import { loadJourneys } from './adapters/scenario-files/journeys.ts';
import { loadScenarios } from './adapters/scenario-files/load.ts';
import { openStore } from './adapters/sql/open.ts';
import { offlineVoice } from './adapters/voice-offline/voice.ts';
import { house } from './coach/coach.ts';
import type { House } from './coach/house.ts';
import type { Config } from './config.ts';
import { canonicalJson } from './dialogue/words/canonical.ts';
import { type Outcome, type Refusal, refused } from './dialogue/words/refusal.ts';
import type { Rubric } from './dialogue/words/report.ts';
import type { Scenario } from './dialogue/words/scenario.ts';
import type { RefusalCode } from './phrases/refusals.ts';
import type { Classifier } from './ports/classifier.ts';
import type { Understanding } from './ports/grounder.ts';
import type { Library, Playable, Shelved, ShelvedJourney } from './ports/library.ts';
import type { SecondOpinion } from './ports/second-opinion.ts';
import type { Store } from './ports/store.ts';
import type { Voice } from './ports/voice.ts';
import { bodies } from './scenario/bodies.ts';
import type { Call } from './scenario/call.ts';
import { type Variant, varied } from './scenario/changes.ts';
import { type Journey, stageScenario } from './scenario/journeys.ts';
import { parseRubric } from './scenario/rubric.ts';

/** A library, or everything that stands against its files. */
type Loaded = Readonly<{ ok: true; value: Library }> | Readonly<{ ok: false; refusals: readonly Refusal<RefusalCode>[] }>;

/** The scenarios and the rubric that the configuration names; of the scenarios this one only, where it is asked for and there is a folder of that name. */
export async function loadLibrary(config: Pick<Config, 'SCENARIOS_DIR' | 'RUBRIC'>, only?: string): Promise<Loaded> {
  const directory = resolve(config.SCENARIOS_DIR);
  const loaded = await loadScenarios(directory, only);
  const rubric = readRubric(config.RUBRIC);
  if (!loaded.ok || !rubric.ok)
    return { ok: false, refusals: [...(loaded.ok ? [] : loaded.refusals), ...(rubric.ok ? [] : [rubric.refusal])] };
  const scenarios = loaded.value.map((one) => one.scenario);
  const journeys = only === undefined ? await loadJourneys(directory) : ({ ok: true, value: [] } as const);
  if (!journeys.ok) return { ok: false, refusals: journeys.refusals };
  const beside = new Map(loaded.value.map((one) => [one.scenario.account.id, one]));
  return { ok: true, value: libraryOf(scenarios, rubric.value, beside, journeys.value) };
}

/** The same with what is practised around calls, as a server holds it; a command has no use for that. */
export async function loadEverything(config: Parameters<typeof loadLibrary>[0]): Promise<Loaded> {
  const [library, drills] = await Promise.all([loadLibrary(config), loadDrills(resolve(drillsHome))]);
  if (!library.ok || !drills.ok)
    return { ok: false, refusals: [...(library.ok ? [] : library.refusals), ...(drills.ok ? [] : drills.refusals)] };
  const accounts = library.value.all().map(({ scenario }) => scenario);
  return { ok: true, value: { ...library.value, drills: drills.value, ...casesOf(resolve(casesHome), accounts) } };
}

/** The rubric of a file, checked. */
export function readRubric(file: string): Outcome<Rubric, 'rubric.no_file' | 'rubric.not_valid'> {
  if (!existsSync(file)) return refused('rubric.no_file', {}, { file });
  return parseRubric(readFileSync(file, 'utf8'), file);
}

/** What stands beside a scenario in its folder. */
type Beside = Readonly<{ variants: readonly Variant[]; calls: readonly Call[] }>;
const nothingBeside: Beside = { variants: [], calls: [] };

/** A library of compiled scenarios under one rubric; the variants and calls of each by its id. */
export function libraryOf(
  scenarios: readonly Scenario[],
  rubric: Rubric,
  beside: ReadonlyMap<string, Beside> = new Map(),
  journeys: readonly Journey[] = [],
): Library {
  const shelved = scenarios.map((scenario) => shelve(scenario, beside.get(scenario.account.id) ?? nothingBeside));
  const find = (id: string): Shelved | undefined => shelved.find((s) => s.scenario.account.id === id);
  const walked = journeys.flatMap((journey) => shelveJourney(find(journey.base), journey));
  const text = canonicalJson(rubric);
  return {
    all: () => shelved,
    find,
    journeys: walked,
    drills: [],
    cases: async () => [],
    leftOff: async () => [],
    rubric: { value: rubric, body: { kind: 'rubric', hash: sha256(text), body: text } },
  };
}

/** A scenario with its variants. A variant is held as what differs, and made when somebody first plays it. */
function shelve(scenario: Scenario, { variants, calls }: Beside): Shelved {
  const made = new Map<string, Playable>();
  const make = (variant: Variant): Playable => {
    const playable = made.get(variant.id) ?? playableOf(varied(scenario, variant));
    made.set(variant.id, playable);
    return playable;
  };
  return Object.assign(playableOf(scenario), {
    variants: variants.map(({ id }) => id),
    calls,
    variant: (name: string) => {
      const variant = variants.find(({ id }) => id === name);
      return variant && make(variant);
    },
  });
}

/** A journey on its base: each call's account is made when somebody first plays it. */
function shelveJourney(base: Shelved | undefined, journey: Journey): readonly ShelvedJourney[] {
  if (!base) return [];
  const made = new Map<string, Playable>();
  return [
    {
      journey,
      base,
      call: (stage, kind) => {
        const key = `${stage} ${kind}`;
        const playable = made.get(key) ?? playableOf(stageScenario(base.scenario, journey, stage, kind));
        made.set(key, playable);
        return playable;
      },
    },
  ];
}

/** A scenario's bodies are made when somebody first plays it: most of a library lies still, and a start should not wait for it. */
function playableOf(scenario: Scenario): Playable {
  let made: Playable['bodies'] | undefined;
  const make = (): Playable['bodies'] => {
    const texts = bodies(scenario);
    return {
      scenario: { kind: 'scenario', hash: sha256(texts.scenario), body: texts.scenario },
      offer: { kind: 'offer', hash: sha256(texts.offer), body: texts.offer },
    };
  };
  return {
    scenario,
    get bodies() {
      made ??= make();
      return made;
    },
  };
}

/** The one place that joins ports to adapters. The store is the caller's to close. */
export async function wire(
  library: Library,
  store: Store,
  voice: Voice = offlineVoice,
  second: SecondOpinion | null = null,
  classifier: Classifier = offlineClassifier(),
  grounder: Understanding | null = null,
): Promise<House> {
  return house({
    log: store.log,
    sessions: store.sessions,
    versions: store.versions,
    gradings: store.gradings,
    practice: store.practice,
    normaliser: await loadNormaliser(),
    classifier,
    second,
    grounder,
    clock: systemClock,
    library,
    voice,
    offline: offlineVoice,
    hash: sha256,
  });
}

/** The classifier of a server: while it is busy, a thread reads the turns. */
export const classifierOf = (log: Log, busy: () => boolean): Classifier =>
  withThread(offlineClassifier(), {
    busy,
    lost: (error) => log.warn({ err: error }, 'a thread that guesses labels ended; what it had in hand is guessed without it'),
  });

/** Opens the store that the configuration names; `lost` hears of connections and threads that broke and are replaced. With `busy`, a thread writes while it says so. */
export const storeOf = (config: Config, lost: (error: Error) => void, busy?: () => boolean): Promise<Store> =>
  openStore({
    databaseUrl: config.DATABASE_URL,
    dataDir: resolve(config.DATA_DIR),
    clock: systemClock,
    lost,
    aside: busy && { busy, lost },
  });

/** The voice that the configuration names. The online one is loaded only where it is asked for: its library takes half a second. */
export async function voiceOf(config: Config, log: Log): Promise<Voice> {
  if (config.OPENAI_MODEL === undefined) return offlineVoice;
  const [{ openaiVoice }, { loadPrompts }] = await Promise.all([
    import('./adapters/voice-openai/voice.ts'),
    import('./adapters/voice-openai/prompt-files.ts'),
  ]);
  return openaiVoice({
    baseUrl: config.OPENAI_BASE_URL,
    apiKey: config.OPENAI_API_KEY,
    model: config.OPENAI_MODEL,
    firstTokenMs: config.VOICE_FIRST_TOKEN_SECONDS * 1000,
    betweenTokensMs: config.VOICE_BETWEEN_TOKENS_SECONDS * 1000,
    wholeMs: config.VOICE_WHOLE_SECONDS * 1000,
    prompts: await loadPrompts(resolve('prompts/voice'), sha256),
    gaveUp: (code, detail) => log.warn({ code, detail }, 'the online voice gave up; the offline voice finished'),
  });
}

/** A second classifier, and how to say at the end what came of it. */
type Second = Readonly<{ opinion: SecondOpinion; end(): Promise<Tally> }>;

/** The second classifier that the configuration names; null without one. It is loaded only where it is asked for. */
export async function secondOf(config: Config, log: Log): Promise<Second | null> {
  const { CLASSIFIER_MODEL: model, CLASSIFIER_REVIEW_FILE: path } = config;
  if (model === undefined) return null;
  const [{ openaiClassifier }, { loadClassifyPrompts }] = await Promise.all([
    import('./adapters/classifier-openai/classifier.ts'),
    import('./adapters/classifier-openai/prompt.ts'),
  ]);
  const lost = (error: unknown): void => log.warn({ err: error }, 'a line of the review file could not be written');
  const file = path === undefined ? null : await reviewFile(resolve(path), systemClock.now, lost);
  const classifier = openaiClassifier({
    baseUrl: config.OPENAI_BASE_URL,
    apiKey: config.OPENAI_API_KEY,
    model,
    prompts: await loadClassifyPrompts(resolve('prompts/classify'), resolve('docs/manual'), sha256),
    wholeMs: config.CLASSIFIER_SECONDS * 1000,
    atOnce: config.CLASSIFIER_AT_ONCE,
  });
  const counting = reviews(log, file);
  return {
    opinion: { classifier, reviews: counting },
    end: async () => {
      await file?.written();
      return counting.tally();
    },
  };
}

/** The grounder that the configuration names; null without one. It is loaded only where it is asked for. */
export async function grounderOf(config: Config, log: Pick<Log, 'warn'>): Promise<Understanding | null> {
  const { GROUNDER_MODEL: model } = config;
  if (model === undefined) return null;
  const [{ openaiGrounder }, { loadGroundPrompts }] = await Promise.all([
    import('./adapters/grounder-openai/grounder.ts'),
    import('./adapters/grounder-openai/prompt.ts'),
  ]);
  return {
    grounder: openaiGrounder({
      baseUrl: config.OPENAI_BASE_URL,
      apiKey: config.OPENAI_API_KEY,
      model,
      prompts: await loadGroundPrompts(resolve('prompts/ground'), sha256),
      wholeMs: config.GROUNDER_SECONDS * 1000,
      atOnce: config.GROUNDER_AT_ONCE,
    }),
    gaveUp: (why, detail) => log.warn({ why, detail }, 'the grounder gave up; retrieval says what the question is about'),
  };
}
