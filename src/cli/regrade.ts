import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from '../adapters/hash.ts';
import type { House } from '../coach/house.ts';
import { type Regraded, type RubricToUse, regrade } from '../coach/regrade.ts';
import { canonicalJson } from '../dialogue/words/canonical.ts';
import { refused } from '../dialogue/words/refusal.ts';
import { fill } from '../phrases/fill.ts';
import { regradeWords as words } from '../phrases/regrade.ts';
import { explain } from '../scenario/explain.ts';
import { loadLibrary, readRubric, storeOf, wire } from '../wiring.ts';
import { print, settings, tell, terminalLang, worded } from './common.ts';
import { linesOf, summaryOf } from './regrade-lines.ts';
import { Usage } from './usage.ts';

const form = 'regrade SESSION… | --all [--rubric FILE] [--relabel] [--dry-run] [--json]';
/** Sessions asked for at a time. */
const page = 200;
/** Sessions graded side by side: what they store shares a commit. */
const together = 8;

/** `regrade`: grades ended sessions of the configured store anew, by another rubric, by labels made anew, or both. The old gradings stand. Exit 1 where a session cannot be graded. */
export async function regradeCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      all: { type: 'boolean' },
      rubric: { type: 'string' },
      relabel: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  if (values.all === true ? positionals.length > 0 : positionals.length === 0) throw new Usage(form);
  if (values.rubric === undefined && values.relabel !== true) throw new Usage(form);
  const rubric = values.rubric === undefined ? undefined : rubricIn(values.rubric);
  if (rubric === null) return 1;
  const opened = await storedHouse();
  if (!opened) return 1;
  try {
    const ids = values.all === true ? await allEnded(opened.house) : positionals;
    return await each(
      opened.house,
      ids,
      { rubric, relabel: values.relabel === true, keep: values['dry-run'] !== true },
      values.json === true,
    );
  } finally {
    await opened.close();
  }
}

export type How = Readonly<{ rubric: RubricToUse | undefined; relabel: boolean; keep: boolean }>;

/** Grades these sessions anew, some side by side, and hands on what came of each in their order. */
export async function* regradedAll(
  house: House,
  ids: readonly string[],
  how: How,
): AsyncGenerator<Readonly<{ session: string; again: Awaited<ReturnType<typeof regrade>> }>> {
  for (let from = 0; from < ids.length; from += together)
    yield* await Promise.all(
      ids.slice(from, from + together).map(async (session) => ({ session, again: await regrade(house, { session, ...how }) })),
    );
}

/** In their order, with what was found and how far it is; a session that cannot be graded does not end the others. */
async function each(house: House, ids: readonly string[], how: How, asJson: boolean): Promise<number> {
  const lang = terminalLang();
  const done: Regraded[] = [];
  let failed = 0;
  let n = 0;
  for await (const { session, again } of regradedAll(house, ids, how)) {
    n += 1;
    if (again.ok) {
      done.push(again.value);
      await print(asJson ? `${JSON.stringify(lineOf(again.value))}\n` : linesOf(again.value, lang));
    } else {
      failed += 1;
      tell(fill(words.skipped[lang], { session, reason: worded(again.refusal) }));
    }
    if (n % page === 0) tell(fill(words.progress[lang], { n, all: ids.length }));
  }
  tell(summaryOf(done, how.keep, lang));
  return failed === 0 ? 0 : 1;
}

const lineOf = ({ session, differences, uncut, kept }: Regraded) => ({ session, ...differences, uncut, kept });

function rubricIn(file: string): RubricToUse | null {
  const read = readRubric(resolve(file));
  if (!read.ok) {
    tell(explain(terminalLang(), read.refusal));
    return null;
  }
  const body = canonicalJson(read.value);
  return { value: read.value, body: { kind: 'rubric', hash: sha256(body), body } };
}

async function allEnded(house: House): Promise<readonly string[]> {
  const ids: string[] = [];
  for (;;) {
    const more = await house.sessions.ended(page, ids.at(-1));
    ids.push(...more);
    if (more.length < page) return ids;
  }
}

/** The coach over the configured store; a store that nobody has made is not made by looking into it. */
async function storedHouse(): Promise<Readonly<{ house: House; close(): Promise<void> }> | undefined> {
  const config = settings();
  if (config.DATABASE_URL === undefined && !existsSync(join(resolve(config.DATA_DIR), 'askwell.db'))) {
    tell(worded(refused('store.nothing_there', { place: resolve(config.DATA_DIR) }).refusal));
    return undefined;
  }
  const library = await loadLibrary(config);
  if (!library.ok) {
    tell(library.refusals.map((finding) => explain(terminalLang(), finding)).join('\n'));
    return undefined;
  }
  const store = await storeOf(config, (error) => tell(error.message));
  return { house: await wire(library.value, store), close: () => store.close() };
}
