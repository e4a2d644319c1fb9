import { nothingCarried } from '../../src/dialogue/journey/carry.ts';
import type { Carried, CarriedPromise } from '../../src/dialogue/words/journey.ts';
import { presets } from '../../src/dialogue/words/numbers.ts';

/** The second call of a journey: the stage's first, three weeks after the one before. */
export const carried = (more: Partial<Carried> = {}): Carried => ({
  ...nothingCarried({
    journey: 'cold_store',
    stage: 'market',
    next: { stage: 1, kind: 'first', nth: 1, days: 21 },
    numbers: presets.normal,
  }),
  ...more,
});

/** What the seller told Lin in the first call. */
export const promised = (more: Partial<CarriedPromise> = {}): CarriedPromise => ({
  id: 'w1',
  person: 'lin',
  text: '我周五前把温度记录的分析发给您。',
  who: '我',
  due: '周五前',
  missed: 0,
  ...more,
});
