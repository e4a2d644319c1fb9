import { parseArgs } from 'node:util';
import { systemClock } from '../adapters/clock/clock.ts';
import { memoryStore } from '../adapters/memory/store.ts';
import { type HearRefusal, hear } from '../coach/hear.ts';
import type { House } from '../coach/house.ts';
import { leave } from '../coach/leave.ts';
import { open } from '../coach/open.ts';
import { grade } from '../coach/report.ts';
import { granted, type Outcome } from '../dialogue/words/refusal.ts';
import type { Scenario } from '../dialogue/words/scenario.ts';
import { type Difficulty, difficulties, type Lang, langs } from '../dialogue/words/stage.ts';
import { cliWords } from '../phrases/cli.ts';
import { fill } from '../phrases/say.ts';
import type { Library } from '../ports/library.ts';
import { grounderOf, wire } from '../wiring.ts';
import { oneOf, print, settings, shelfOrExplain, tell, terminalLang, whole, worded } from './common.ts';
import { conversation } from './conversation.ts';
import { scripted } from './script.ts';
import { reportLine, type TurnLine, turnLine } from './turn-line.ts';
import { Usage } from './usage.ts';

/** `play`: a call on a memory store, from a script (one JSON line a turn, then the report) or at the terminal. */
export async function playCommand(words: readonly string[]): Promise<number> {
  const asked = read(words);
  const library = await shelfOrExplain(asked.scenario ?? undefined);
  if (!library) return 1;
  if (asked.script === null) return interactive(library, asked);
  const ids = library.all().map(({ scenario }) => scenario.account.id);
  if (asked.scenario === null) throw new Usage(fill(cliWords.noScenario[terminalLang()], { ids: ids.join(', ') }));
  const call = await begin(library, asked, asked.scenario);
  tell(call.opening);
  for await (const line of scripted(asked.script, terminalLang())) {
    const turn = await call.say(line.say, line.to);
    if (!turn.ok) throw new Usage(`${line.place}: ${worded(turn.refusal)}`);
    await print(`${JSON.stringify(turn.value)}\n`);
    if (turn.value.ended) break;
  }
  await print(`${JSON.stringify(reportLine(await call.end()))}\n`);
  return 0;
}

type Asked = Readonly<{
  scenario: string | null;
  lang: Lang;
  seed: number;
  variant: string | undefined;
  difficulty: Difficulty | null;
  script: string | null;
}>;

/** The words of the command. At a terminal the language is the terminal's unless it is named; in a script it is named. */
function read(words: readonly string[]): Asked {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...words],
    options: { scenario: text, lang: text, seed: text, variant: text, difficulty: text, script: text },
  });
  const script = values.script ?? null;
  if (script === null && !process.stdin.isTTY) throw new Usage(cliWords.noTerminal[terminalLang()]);
  return {
    scenario: values.scenario ?? null,
    lang: script === null && values.lang === undefined ? terminalLang() : oneOf('--lang', values.lang, langs),
    seed: values.seed === undefined ? 1 : whole('--seed', values.seed),
    variant: values.variant,
    difficulty: values.difficulty === undefined ? null : oneOf('--difficulty', values.difficulty, difficulties),
    script,
  };
}

/** A call under way. */
export type Call = Readonly<{
  house: House;
  /** What is played: the plain account or a variant of it. */
  scenario: Scenario;
  opening: string;
  say(text: string, to: string | null): Promise<Outcome<TurnLine, HearRefusal>>;
  /** Leaves, if nobody has ended it, and grades. */
  end(): Promise<Awaited<ReturnType<typeof grade>>['report']>;
}>;

async function begin(library: Library, { lang, seed, variant, difficulty }: Asked, scenario: string): Promise<Call> {
  const grounder = await grounderOf(settings(), { warn: (facts, what) => tell(`${what} ${JSON.stringify(facts)}`) });
  const house = await wire(library, memoryStore(systemClock), undefined, undefined, undefined, grounder);
  const opened = await open(house, { scenario, lang, seed, variant, difficulty: difficulty ?? undefined, owner: null, bearer: null });
  if (!opened.ok) throw new Usage(worded(opened.refusal));
  const { id } = opened.value.row;
  return {
    house,
    scenario: opened.value.standing.prepared.scenario,
    opening: opened.value.standing.buyer.lastReply ?? '',
    async say(text, to) {
      const before = (await house.log.read(id)).at(-1)?.seq ?? 0;
      const heard = await hear(house, { session: id, key: systemClock.id(), after: before, text, to });
      return heard.ok ? granted(await turnLine(house, await house.log.read(id), before)) : heard;
    },
    async end() {
      await leave(house, id, systemClock.id());
      return (await grade(house, id)).report;
    },
  };
}

/** At a terminal the talk is shown as people talk; the JSON lines are written where stdout goes elsewhere. */
async function interactive(library: Library, asked: Asked): Promise<number> {
  const talk = conversation(library, asked.lang);
  try {
    const shelved = asked.scenario === null ? await talk.choose() : library.find(asked.scenario);
    const scenario = shelved?.scenario.account.id ?? asked.scenario;
    if (scenario === null) return 0;
    const call = await begin(library, asked, scenario);
    const line = async (value: object): Promise<void> => {
      if (!process.stdout.isTTY) await print(`${JSON.stringify(value)}\n`);
    };
    talk.begin(call.scenario, call.opening);
    for await (const said of talk.spoken()) {
      const turn = await call.say(said.say, said.to);
      if (!turn.ok) {
        tell(worded(turn.refusal));
        continue;
      }
      talk.show(turn.value);
      await line(turn.value);
      if (turn.value.ended) break;
    }
    const report = await call.end();
    talk.sum(report);
    await line(reportLine(report));
    return 0;
  } finally {
    talk.close();
  }
}
