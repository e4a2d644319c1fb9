import { describe, expect, test } from 'vitest';
import { hear } from '../../../src/coach/hear.ts';
import { beginCall } from '../../../src/coach/journey.ts';
import { nothingCarried } from '../../../src/dialogue/journey/carry.ts';
import type { SessionEvent } from '../../../src/dialogue/words/event.ts';
import { type Lang, langs, type Stage, stages } from '../../../src/dialogue/words/stage.ts';
import type { ShelvedJourney } from '../../../src/ports/library.ts';
import { journeyHouse } from '../../kit/house.ts';

const house = await journeyHouse();

/** Five turns, the same in every stage: how it is today, what they judge by, what they are afraid of, what was promised, and the signature. Each of the last four is worded by the author of the stage that has it. */
function fiveFor({ call }: ShelvedJourney, lang: Lang): readonly string[] {
  const at = (stage: Stage) => {
    const { account } = call(stages.indexOf(stage), 'first').scenario;
    const words = account.words[lang];
    if (!words) throw new Error(`no words in ${lang}`);
    return { account, words };
  };
  const [research, price, signing, after] = [
    at('market_research'),
    at('quotation_negotiation'),
    at('contract_signing'),
    at('performance_tracking'),
  ];
  const signature = signing.account.rungs.find(({ step }) => step === 3)?.id ?? '';
  const lines = [
    research.words.criteria[research.account.criteria[0]?.id ?? '']?.ask[0],
    price.words.fears[price.account.fears[0]?.id ?? '']?.ask[0],
    after.words.promises?.[after.account.promises?.find(({ by }) => by === 'seller')?.id ?? '']?.ask[0],
    signing.words.rungs[signature]?.ask[0],
  ].map((line) => line ?? '');
  expect(lines).not.toContain('');
  return [
    lang === 'zh' ? '各位好，我想先听听你们这边现在是什么情况？' : 'Good morning. First of all, how do things stand with you today?',
    ...lines,
  ];
}

/** What moves in the log, by kind, whatever was said. */
const moved = (events: readonly SessionEvent[]): string =>
  [...new Set(events.map(({ type }) => type))]
    .filter((type) => !['opened', 'said', 'coded', 'grounded', 'replied'].includes(type))
    .sort()
    .join(' ');
const openingOf = (events: readonly SessionEvent[]): string =>
  events.flatMap((event) => (event.type === 'replied' ? [event.text] : []))[0] ?? '';

async function fiveTurns(shelved: ShelvedJourney, stage: number, lang: Lang): Promise<readonly SessionEvent[]> {
  const who = { lang, seed: 4, owner: 'visitor-1', bearer: null, walk: `${shelved.journey.id}.${lang}-${stage}`, position: 1 };
  const { row } = await beginCall(house, shelved, who, { stage, kind: 'first', nth: 1, days: 0 }, nothingCarried);
  for (const [nth, text] of fiveFor(shelved, lang).entries()) {
    const standing = await house.live.get(row.id);
    const said = await hear(house, { session: row.id, key: `turn ${nth}`, after: standing?.seq ?? 0, text, to: null });
    if (!said.ok) throw new Error(said.refusal.code);
  }
  return (await house.log.read(row.id)).map(({ event }) => event);
}

/** Neighbours share a mechanic (criteria, or fears): within five turns one pair of the fifteen may move alike, and is told apart by how the buyer begins. */
const mostAlike = 1;

describe.each(house.library.journeys.map((each) => [each.journey.id, each] as const))('the six stages of %s', (_, shelved) => {
  test.each(langs)('differ within five turns that are the same in each of them, in %s', { timeout: 300_000 }, async (lang) => {
    const played: { stage: Stage; moved: string; opening: string }[] = [];
    for (const [nth, stage] of stages.entries()) {
      const events = await fiveTurns(shelved, nth, lang);
      played.push({ stage, moved: moved(events), opening: openingOf(events) });
    }
    const within = (type: string): readonly Stage[] =>
      played.filter((one) => one.moved.split(' ').includes(type)).map(({ stage }) => stage);
    const alike = (of: 'moved' | 'opening'): readonly string[] =>
      played.flatMap((one, at) =>
        played.slice(at + 1).flatMap((other) => (one[of] === other[of] ? [`${one.stage} = ${other.stage}`] : [])),
      );
    expect(alike('opening')).toEqual([]);
    expect(alike('moved').length, alike('moved').join(', ')).toBeLessThanOrEqual(mostAlike);
    expect(['quotation_negotiation', 'contract_signing']).toEqual(expect.arrayContaining([...within('fear_surfaced')]));
    expect(within('promise_told')).toEqual(['performance_tracking']);
    expect(within('criterion_stated')).not.toContain('need_recognition');
  });
});
