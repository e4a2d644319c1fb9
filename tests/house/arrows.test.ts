import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleHouse } from './sample.ts';
import { filesBelow, root, runNode } from './tool.ts';

const cruiser = 'tests/node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
type Seen = Readonly<{
  modules: readonly Readonly<{ source: string }>[];
  summary: Readonly<{ violations: readonly Readonly<{ rule: { name: string }; from: string; to: string }>[] }>;
}>;

async function look(cwd: string, ...folders: readonly string[]): Promise<Seen> {
  const ran = await runNode(cruiser, ['--config', join(root, '.dependency-cruiser.mjs'), '--output-type', 'json', ...folders], { cwd });
  expect(ran.out, ran.said).toMatch(/^\{/);
  return JSON.parse(ran.out) as Seen;
}

test('every import points the way the house allows, and every module was looked at', async () => {
  const seen = await look(root, 'src', 'scripts');
  expect(seen.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  const looked = new Set(seen.modules.map((module) => module.source));
  const there = filesBelow('src').filter((path) => /\.tsx?$/.test(path));
  expect(there.length).toBeGreaterThan(0);
  expect(there.filter((path) => !looked.has(path))).toEqual([]);
});

/** One forbidden import per rule: [rule, file, what it imports]. */
const wrong: readonly (readonly [string, string, string])[] = [
  ['dialogue-order-words', 'src/dialogue/words/a.ts', 'src/dialogue/split/b.ts'],
  ['dialogue-order-split', 'src/dialogue/split/a.ts', 'src/dialogue/code/b.ts'],
  ['dialogue-order-code', 'src/dialogue/code/a.ts', 'src/dialogue/score/b.ts'],
  ['dialogue-order-ground', 'src/dialogue/ground/a.ts', 'src/dialogue/decide/b.ts'],
  ['dialogue-order-decide', 'src/dialogue/decide/a.ts', 'src/dialogue/letter/b.ts'],
  ['dialogue-order-letter', 'src/dialogue/letter/a.ts', 'src/dialogue/score/b.ts'],
  ['dialogue-order-score', 'src/dialogue/score/a.ts', 'src/dialogue/journey/b.ts'],
  ['dialogue-knows-nobody', 'src/dialogue/decide/a.ts', 'src/ports/b.ts'],
  ['dialogue-knows-nobody', 'src/dialogue/decide/a.ts', 'node:fs'],
  ['dialogue-knows-nobody', 'src/dialogue/decide/a.ts', 'zod'],
  ['phrases-know-nobody', 'src/phrases/a.ts', 'src/wire/b.ts'],
  ['wire-knows-words', 'src/wire/a.ts', 'src/dialogue/decide/b.ts'],
  ['scenario-is-pure', 'src/scenario/a.ts', 'node:fs'],
  ['ports-are-shapes', 'src/ports/a.ts', 'src/dialogue/decide/b.ts'],
  ['practice-is-pure', 'src/practice/a.ts', 'src/coach/b.ts'],
  ['coach-knows-core-and-ports', 'src/coach/a.ts', 'src/adapters/sql/b.ts'],
  ['coach-knows-core-and-ports', 'src/coach/a.ts', 'node:crypto'],
  ['web-knows-wire', 'src/web/chat/a.ts', 'src/coach/b.ts'],
  ['chat-is-light', 'src/web/chat/a.ts', 'src/scenario/b.ts'],
  ['link-has-no-pages', 'src/web/link/a.ts', 'src/web/chat/b.ts'],
  ['pages-do-not-meet', 'src/web/chat/a.ts', 'src/web/report/b.ts'],
  ['adapters-do-not-meet', 'src/adapters/sql/a.ts', 'src/adapters/memory/b.ts'],
  ['adapters-know-ports', 'src/adapters/sql/a.ts', 'src/dialogue/decide/b.ts'],
  ['doors-do-not-meet', 'src/transport/http/a.ts', 'src/transport/ws/b.ts'],
  ['doors-know-the-coach', 'src/transport/http/a.ts', 'src/adapters/sql/b.ts'],
  ['one-place-wires', 'src/coach/a.ts', 'src/wiring.ts'],
  ['src-ignores-tests', 'src/coach/a.ts', 'tests/kit/b.ts'],
  ['core-without-node', 'src/ports/a.ts', 'node:net'],
  ['no-cycles', 'src/coach/a.ts', 'src/coach/a.ts'],
  ['nothing-unresolved', 'src/coach/a.ts', 'no-such-package'],
];

test('each rule stops an import that it forbids', async () => {
  const files: Record<string, string> = { 'tsconfig.base.json': '{}' };
  wrong.forEach(([, from, to], at) => {
    const inside = /^(src|tests)\//.test(to);
    const own = (path: string) => (path === 'src/wiring.ts' ? path : path.replace('.ts', `${at}.ts`));
    if (inside && to !== from) files[own(to)] = 'export const b = 1;\n';
    files[own(from)] = `export { b } from '${inside ? '../'.repeat(from.split('/').length - 1) + own(to) : to}';\n`;
  });
  const folder = sampleHouse(files);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const { violations } = (await look(folder, 'src')).summary;
  const missed = wrong.filter(
    ([rule, from], at) => !violations.some((found) => found.rule.name === rule && found.from === from.replace('.ts', `${at}.ts`)),
  );
  expect(missed).toEqual([]);
});

test('no rule is left without an import that it stops', async () => {
  const { default: config } = (await import('../../.dependency-cruiser.mjs' as string)) as { default: { forbidden: { name: string }[] } };
  const shown = new Set(wrong.map(([rule]) => rule));
  expect(config.forbidden.map((rule) => rule.name).filter((name) => !shown.has(name))).toEqual([]);
});
