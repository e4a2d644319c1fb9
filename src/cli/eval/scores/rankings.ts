import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Lang } from '../../../dialogue/words/stage.ts';
import { rankingWords as words } from '../../../phrases/eval-rankings.ts';
import { fill } from '../../../phrases/fill.ts';
import { type RankingsKept, rankingsKept } from '../../../practice/rankings.ts';
import { storeOf } from '../../../wiring.ts';
import { settings, tell } from '../../common.ts';
import { share } from '../markdown.ts';

/** How trainers who scored three calls themselves agree with ours, from the configured store; null where none has, or where nobody has made a store. */
export async function rankingsInStore(): Promise<RankingsKept | null> {
  const config = settings();
  if (config.DATABASE_URL === undefined && !existsSync(join(resolve(config.DATA_DIR), 'askwell.db'))) return null;
  const store = await storeOf(config, (error) => tell(error.message));
  try {
    return rankingsKept(await store.practice.ofKind('ranking'));
  } finally {
    await store.close();
  }
}

/** The same in a sentence or two. */
export function rankingsText(kept: RankingsKept | null, reader: Lang): string {
  if (kept === null) return words.none[reader];
  const { rankings, trainers, tau, agreed, pairs } = kept;
  return fill(words.says[reader], { rankings, trainers, tau: tau.toFixed(2), agreed, pairs, share: share(agreed / pairs) });
}
