import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { casesHome, casesOf } from '../../../../src/adapters/scenario-files/cases.ts';
import { loadScenarios } from '../../../../src/adapters/scenario-files/load.ts';
import { explain } from '../../../../src/scenario/explain.ts';

const folder = mkdtempSync(join(tmpdir(), 'askwell-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a case that cannot be read is left off the shelf and said with its place; the others stay', async () => {
  const loaded = await loadScenarios(resolve('scenarios'), 'kessler');
  const scenarios = loaded.ok ? loaded.value.map(({ scenario }) => scenario) : [];
  copyFileSync(join(resolve(casesHome), 'en-kessler-next-slide.case.yaml'), join(folder, 'en-kessler-next-slide.case.yaml'));
  writeFileSync(join(folder, 'en-nobody.case.yaml'), 'lang: en\nscenario: nobody\nturns: seven\n');
  const shelf = casesOf(folder, scenarios);
  expect((await shelf.cases()).map(({ id }) => id)).toEqual(['en-kessler-next-slide']);
  const lines = (await shelf.leftOff()).map((refusal) => explain('en', refusal));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(/en-nobody\.case\.yaml:\d+:\d+ .+ \[(?:case|scenario)\.[a-z_]+\]$/);
});
