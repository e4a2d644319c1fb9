import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';

/** Watches a database file from outside and counts the commits of its writers: frames of the write-ahead log that end a transaction. */
export type CommitCount = Readonly<{ since(): number; close(): void }>;

/** While somebody reads an older state the log is not begun anew, so every commit stays in it. */
export function countCommits(folder: string): CommitCount {
  const path = join(folder, 'askwell.db');
  const reader = new DatabaseSync(path, { readOnly: true });
  reader.exec('begin');
  reader.prepare('select count(*) from events').get();
  const began = commitsIn(`${path}-wal`);
  return {
    since: () => commitsIn(`${path}-wal`) - began,
    close: () => reader.close(),
  };
}

/** https://www.sqlite.org/fileformat2.html#the_write_ahead_log: a 32-byte header, then frames of 24 bytes and a page; the second word of a frame's header is not 0 where it ends a transaction. */
function commitsIn(log: string): number {
  const bytes = readFileSync(log);
  if (bytes.length < 32) return 0;
  const page = bytes.readUInt32BE(8);
  const salts = bytes.readBigUInt64BE(16);
  let commits = 0;
  for (let at = 32; at + 24 + page <= bytes.length && bytes.readBigUInt64BE(at + 8) === salts; at += 24 + page)
    if (bytes.readUInt32BE(at + 4) !== 0) commits += 1;
  return commits;
}
