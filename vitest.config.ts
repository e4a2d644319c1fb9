/** One project per kind of test; `npx vitest run --project unit tests/unit/dialogue` runs a part. Two workers: a small machine must do. */
const project = (name: string, more: Readonly<Record<string, unknown>> = {}) => ({
  extends: true,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...more },
});

/** The run's own PostgreSQL, started by the first test that asks for a database. */
const postgres = { globalSetup: ['tests/kit/postgres-run.ts'] };
/** Files of a worker share what they import: the core and the models are read once, not once per file. Tests here change nothing outside themselves. */
const together = { isolate: false };
const slow = { testTimeout: 180_000 };

export default {
  oxc: { jsx: { importSource: 'preact' } },
  test: {
    environment: 'node',
    maxWorkers: 2,
    // Only what hangs runs into these: a busy machine takes its time.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      project('unit', together),
      project('contract', postgres),
      project('journeys', { ...postgres, ...together }),
      project('browser', { ...slow, ...together, globalSetup: ['tests/kit/server-run.ts'] }),
      project('house', slow),
    ],
  },
};
