import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import { openStore } from '../../src/adapters/sql/open.ts';
import type { Store } from '../../src/ports/store.ts';
import { steadyClock } from './stores.ts';

const lost = (error: Error) => {
  throw error;
};

/** A data folder of its own that is gone after the tests of a file. */
export function dataFolder(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'askwell-journey-'));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
  return dataDir;
}

/** The SQLite store in this folder, opened anew at each call. */
export const sqliteIn = (dataDir: string): Promise<Store> => openStore({ dataDir, clock: steadyClock(), lost });

/** The stores that journeys run over: the embedded default, and memory. */
export const bothStores: readonly (readonly [name: string, open: () => Promise<Store>])[] = [
  ['sqlite', () => sqliteIn(dataFolder())],
  ['memory', async () => memoryStore(steadyClock())],
];
