import { describe, expect, test } from 'vitest';
import type { Before } from '../../../../src/cli/eval/fidelity/between.ts';
import { readLog } from '../../../../src/cli/eval/fidelity/read-log.ts';
import { foldBuyer } from '../../../../src/dialogue/decide/evolve.ts';
import { carry } from '../../../../src/dialogue/journey/carry.ts';
import type { BuyerEvent, Opened, SessionEvent } from '../../../../src/dialogue/words/event.ts';
import type { Carried } from '../../../../src/dialogue/words/journey.ts';
import { playedAsWritten, realScenarios } from '../../../kit/house.ts';

const call = (await realScenarios())
  .find(({ scenario }) => scenario.account.id === 'qinghe')
  ?.calls.find((each) => each.lang === 'en' && each.file.includes('release-first'));
if (!call) throw new Error('there is no call');
const { prepared, events } = await playedAsWritten('qinghe', call);
const opened = events[0] as Opened;
const buyer = foldBuyer(prepared.scenario, opened, events.slice(1));
const next = { stage: 1, kind: 'first', nth: 1, days: 21 } as const;
const carried = carry(buyer, events, { journey: 'j', stage: 's', next, numbers: opened.numbers });
const before: Before = readLog(prepared, events).left;

/** The beginning of the next call, and what happens in its first turn. */
const second = (more: Partial<Carried>, ...happens: readonly BuyerEvent[]): readonly SessionEvent[] => [
  { ...opened, carried: { ...carried, ...more } },
  ...happens,
];
const rules = (log: readonly SessionEvent[]): readonly string[] => [
  ...new Set(readLog(prepared, log, { before }).broken.map(({ kind, rule, what }) => `${kind} ${rule} ${what}`)),
];
const by = { v: 1, turn: 1, person: 'zhou' } as const;
const told = carried.said.find((id) => prepared.scenario.account.facts.some((fact) => fact.id === id)) ?? '';

test('what the call before left and nothing else is carried into the next one', () => {
  expect(carried.said.length).toBeGreaterThan(8);
  expect(rules(second({}))).toEqual([]);
});

describe('a reader who remembers the call before finds', () => {
  test.each([
    ['something that nobody has said', second({ said: [...carried.said, 'f_unheard'] }), 'early carried_too_much said f_unheard'],
    [
      'something that was said and is forgotten',
      second({ said: carried.said.filter((id) => id !== told) }),
      `contradiction forgotten said ${told}`,
    ],
    [
      'a need further on than it came',
      second({ standing: { ...carried.standing, p_mixup: 'wanted' } }),
      'early carried_too_much p_mixup wanted',
    ],
    [
      'a need that is taken back',
      second({ standing: { ...carried.standing, p_release: 'admitted' } }),
      `contradiction forgotten p_release ${carried.standing['p_release']}`,
    ],
    ['more trust than was won', second({ trust: 11 }), 'early carried_too_much trust 11'],
    [
      'a promise that nobody gave',
      second({ promises: [{ id: 'x', person: 'zhou', text: 'We will halve the price.', who: null, due: null, missed: 0 }] }),
      'early carried_too_much promise We will halve the price.',
    ],
    ['an old fact told as news', second({}, { type: 'told', ...by, item: told, as: 'asked' }), `contradiction denied told ${told}`],
  ])('%s', (_, log, rule) => {
    expect(rules(log)).toContain(rule);
  });

  test('a sentence that belongs to a later stage', () => {
    const reply = events.find((event) => event.type === 'replied' && event.turn > 1);
    if (reply?.type !== 'replied') throw new Error('nobody replied');
    const { broken } = readLog(prepared, events, { notYet: [{ id: 'r_later', clauses: [reply.text] }] });
    expect(broken.map(({ rule, turn }) => `${rule} ${turn}`)).toEqual([`later_stage ${reply.turn}`]);
  });
});
