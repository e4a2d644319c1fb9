import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { offlineClassifier } from '../../../src/adapters/classifier-offline/classifier.ts';
import { loadNormaliser } from '../../../src/adapters/normaliser/normaliser.ts';
import { drillsHome, lintDrillFiles, loadDrills } from '../../../src/adapters/scenario-files/drills.ts';
import { hearAnswer } from '../../../src/coach/drill-heard.ts';
import { isChoice } from '../../../src/dialogue/words/drill.ts';
import { gradeWritten } from '../../../src/practice/grade-drill.ts';
import type { Drill, DrillItem } from '../../../src/scenario/drill.ts';
import { explain } from '../../../src/scenario/explain.ts';

const home = fileURLToPath(new URL(`../../../${drillsHome}`, import.meta.url));
const ports = { classifier: offlineClassifier(), normaliser: await loadNormaliser() };
const loaded = await loadDrills(home);
const drills = loaded.ok ? loaded.value : [];
const written = drills.filter(({ drill }) => !isChoice(drill));

/** Good examples that the classifier is known to mishear, `item nth` a line. docs/trainers speak of it. */
const misheard = readFileSync(new URL('../../fixtures/drills-misheard.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);
/** Of a hundred examples at most so many may be on that list. */
const share = 2;

async function isAcross({ drill, lang }: Drill, item: DrillItem, text: string): Promise<boolean> {
  const buyer = item.buyer === null ? null : ports.normaliser.plain(item.buyer, lang);
  return gradeWritten(drill, item, await hearAnswer(ports, drill, lang, item.buyer, text), { lang, buyer, elsewhere: [] }).across;
}

describe('the items of the drills', () => {
  test('can be read, and nothing stands against them', { timeout: 300_000 }, async () => {
    expect(loaded.ok ? [] : loaded.refusals.map((finding) => explain('en', finding))).toEqual([]);
    expect((await lintDrillFiles(home)).map((finding) => explain('en', finding))).toEqual([]);
  });

  test('each good answer is across, but for those that are known to be misheard', { timeout: 300_000 }, async () => {
    const lost: string[] = [];
    for (const drill of written)
      for (const item of drill.items)
        for (const [nth, text] of item.examples.entries()) if (!(await isAcross(drill, item, text))) lost.push(`${item.id} ${nth + 1}`);
    expect(lost.filter((each) => !misheard.includes(each))).toEqual([]);
    expect(
      misheard.filter((each) => drills.length > 0 && !lost.includes(each)),
      'These are heard by now: take them off the list.',
    ).toEqual([]);
    const all = written.reduce((sum, { items }) => sum + items.length * 2, 0);
    expect(misheard.length).toBeLessThanOrEqual((all * share) / 100);
  });

  test('no near miss is across', { timeout: 300_000 }, async () => {
    const passed: string[] = [];
    for (const drill of written)
      for (const item of drill.items) if (item.poor && (await isAcross(drill, item, item.poor.text))) passed.push(item.id);
    expect(passed).toEqual([]);
  });
});
