import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exported } from '../coach/export.ts';
import type { Config } from '../config.ts';
import { refused } from '../dialogue/words/refusal.ts';
import { storeOf } from '../wiring.ts';
import { print, settings, tell, worded } from './common.ts';
import { Usage } from './usage.ts';

/** `export SESSION`: a session of the configured store as JSONL on stdout. It may run beside the server. */
export async function exportCommand(words: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...words], allowPositionals: true });
  const [session, ...more] = positionals;
  if (session === undefined || more.length > 0) throw new Usage('export SESSION');
  const config = settings();
  const place = config.DATABASE_URL ? `DATABASE_URL (${new URL(config.DATABASE_URL).host})` : resolve(config.DATA_DIR);
  if (!isThere(config)) {
    tell(worded(refused('store.nothing_there', { place }).refusal));
    return 1;
  }
  const store = await storeOf(config, (error) => tell(error.message));
  try {
    const text = await exported(store, session);
    if (text === undefined) tell(worded(refused('store.no_session', { session, place }).refusal));
    else await print(text);
    return text === undefined ? 1 : 0;
  } finally {
    await store.close();
  }
}

/** A store that nobody has made is not made by looking into it. */
const isThere = (config: Config): boolean => config.DATABASE_URL !== undefined || existsSync(join(resolve(config.DATA_DIR), 'askwell.db'));
