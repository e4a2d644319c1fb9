/** Prints how often those who coded a tenth of a round again, without seeing its labels, agree with the corpus: `npx tsx scripts/recoded.ts`. Exits 1 where κ is under 0.9. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusRows } from '../src/cli/eval/corpus.ts';
import { kappa, matrixOf, type Pair } from '../src/cli/eval/measures.ts';
import type { Act } from '../src/dialogue/words/act.ts';
import { langs } from '../src/dialogue/words/stage.ts';

/** Below this a round goes back to who wrote it. */
const least = 0.9;
const folder = join('corpus', 'recoded');

/** A row as it was coded again: an act for each of its segments. */
type Again = Readonly<{ id: string; acts: readonly Act[] }>;

const rows = new Map(langs.flatMap((lang) => corpusRows('corpus', lang).map((row) => [row.id, row] as const)));
for (const file of readdirSync(folder).sort()) {
  const again = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Again);
  for (const lang of langs) {
    const pairs = again.flatMap(({ id, acts }): readonly Pair[] => {
      const row = rows.get(id);
      return row?.lang === lang ? row.segments.map((segment, i) => ({ truth: segment.act, guess: acts[i] as Act })) : [];
    });
    if (pairs.length === 0) continue;
    const same = pairs.filter(({ truth, guess }) => truth === guess).length;
    const agreed = kappa(matrixOf(pairs));
    console.log(
      `${file} ${lang}: ${pairs.length} segments, ${((100 * same) / pairs.length).toFixed(1)} % the same, κ ${agreed.toFixed(3)}`,
    );
    if (agreed < least) process.exitCode = 1;
  }
}
