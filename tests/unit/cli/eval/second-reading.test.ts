import { describe, expect, test } from 'vitest';
import { type Broken, readLog } from '../../../../src/cli/eval/fidelity/read-log.ts';
import type { BuyerEvent, Replied, SessionEvent } from '../../../../src/dialogue/words/event.ts';
import { playedAsWritten, realScenarios } from '../../../kit/house.ts';

const accounts = await realScenarios();
/** An account's longest call of a language that gets somewhere. */
const longest = ({ calls }: (typeof accounts)[number], lang: 'zh' | 'en') =>
  calls.filter((each) => each.lang === lang).sort((a, b) => b.turns.length - a.turns.length)[0];
const good = (lang: 'zh' | 'en') =>
  accounts
    .find(({ scenario }) => scenario.account.id === 'qinghe')
    ?.calls.find((each) => each.lang === lang && each.file.includes('release-first'));
const calls = accounts.flatMap((one) =>
  (['zh', 'en'] as const).map((lang) => [one.scenario.account.id, lang, longest(one, lang)] as const),
);
const played = await playedAsWritten('qinghe', good('en') as NonNullable<ReturnType<typeof good>>);
const { prepared, events } = played;

/** The log with one event put before the first that fits, or with it changed. */
const forged = (
  fits: (event: SessionEvent) => boolean,
  forge: (event: SessionEvent) => readonly SessionEvent[],
): readonly SessionEvent[] => {
  const at = events.findIndex(fits);
  const event = events[at];
  if (!event) throw new Error('there is nothing to forge in this log');
  return [...events.slice(0, at), ...forge(event), ...events.slice(at + 1)];
};
const added = (fits: (event: SessionEvent) => boolean, ...put: readonly BuyerEvent[]) => forged(fits, (event) => [...put, event]);
const rules = (log: readonly SessionEvent[]): readonly string[] => [
  ...new Set(readLog(prepared, log).broken.map(({ kind, rule }) => `${kind} ${rule}`)),
];
const replyOf = (turn: number) => (event: SessionEvent) => event.type === 'replied' && event.turn === turn;
const isFirst =
  <Type extends SessionEvent['type']>(type: Type) =>
  (event: SessionEvent) =>
    event.type === type;
const reworded = (fits: (reply: Replied) => boolean, text: (reply: Replied) => string) =>
  forged(
    (event) => event.type === 'replied' && fits(event),
    (event) => (event.type === 'replied' ? [{ ...event, text: text(event) }] : [event]),
  );

describe('a log that was really played', () => {
  test.each(calls)('breaks no rule: the longest call at %s in %s', async (account, _, call) => {
    if (!call) throw new Error('there is no call');
    const again = await playedAsWritten(account, call);
    expect(readLog(again.prepared, again.events).broken).toEqual([] satisfies readonly Broken[]);
  });

  test('tells what it came to', () => {
    expect(readLog(prepared, events)).toMatchObject({ walkedAway: false, unearned: 0, turnedDown: 0 });
    expect(readLog(prepared, events).disclosures).toBeGreaterThan(8);
  });
});

describe('a second reading finds what was forged', () => {
  const turn = 1;
  const by = { v: 1, turn, person: 'zhou' } as const;
  test.each([
    [
      'a second difficulty admitted to somebody who is hardly trusted',
      added(replyOf(1), { type: 'trust_moved', v: 1, turn, rule: 'inducement', by: -4 }, { type: 'admitted', ...by, problem: 'p_mixup' }),
      'early guard',
    ],
    [
      'a consequence before its difficulty',
      added(replyOf(1), { type: 'felt', ...by, problem: 'p_release', item: 'release_store', halves: 2 }),
      'early not_admitted',
    ],
    [
      'a need before anything was weighed',
      added(replyOf(1), { type: 'wanted', ...by, problem: 'p_release', item: 'release_gain' }),
      'early not_weighed',
    ],
    [
      'a detail of what is hidden',
      added(replyOf(1), { type: 'detailed', ...by, problem: 'p_release', item: 'release_how_much' }),
      'early not_admitted',
    ],
    [
      'a fact that the account does not have',
      added(replyOf(2), { type: 'told', ...by, turn: 2, item: 'f_made_up', as: 'asked' }),
      'early unknown',
    ],
    [
      'something told by somebody who is not there',
      added(replyOf(2), { type: 'told', ...by, turn: 2, person: 'gu', item: 'f_batches', as: 'asked' }),
      'early away',
    ],
    ['"as I said" of what nobody said', added(replyOf(1), { type: 'repeated', ...by, item: 'f_batches' }), 'early never_said'],
    [
      'a concern that nothing caused',
      added(replyOf(1), { type: 'concern_raised', ...by, concern: 'c_paper', cause: 'feature' }),
      'early not_caused',
    ],
    [
      'an agreement that was not earned',
      added(replyOf(2), { type: 'agreed', ...by, turn: 2, rung: 'r_trial', step: 2, days: 14, underAsked: false }),
      'early not_earned',
    ],
    [
      'more weight than a consequence has',
      forged(isFirst('felt'), (e) => (e.type === 'felt' ? [{ ...e, halves: e.halves + 3 }] : [e])),
      'early too_heavy',
    ],
    [
      'an end without two cues',
      added(replyOf(4), { type: 'ended', v: 1, turn: 4, by: 'buyer', why: 'patience', outcome: 'continuation' }),
      'ending without_two_cues',
    ],
    ['a dodge of what was admitted', added(replyOf(6), { type: 'dodged', ...by, turn: 6, problem: 'p_release' }), 'contradiction denied'],
    [
      'a reply with a sentence more',
      reworded(
        (r) => r.turn === 4,
        (r) => `${r.text} And the cold store leaks.`,
      ),
      'invented not_in_letter',
    ],
    [
      'a reply with another figure',
      reworded(
        (r) => /\b(?:two|three|four|five|six|seven|eight) hours/.test(r.text),
        (r) => r.text.replace(/\b\w+ hours/, 'nineteen hours'),
      ),
      'contradiction figure_of_its_own',
    ],
    [
      'a reply in the seller’s words',
      reworded(
        (r) => r.turn === 4,
        () => 'Our solution can help you save time.',
      ),
      'role_swap spoke_as_seller',
    ],
  ])('%s', (_, log, rule) => {
    expect(rules(log)).toContain(rule);
  });
});
