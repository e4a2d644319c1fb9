import { describe, expect, test } from 'vitest';
import type { Account, Words } from '../../../src/dialogue/words/scenario.ts';
import { lint } from '../../../src/scenario/lint.ts';
import { smallScenario } from '../../kit/scenario.ts';
import { filesOf } from '../../kit/scenario-files.ts';

const { account } = smallScenario();
const worded = (words: Words | undefined): Words => ({
  ...(words as Words),
  disputes: { d_warm: { topic: 't', say: ['一', '二', '三'], settle: ['一', '二', '三'] } },
});
/** What the lint says about the people of such an account, beside its being small. */
const found = (change: Partial<Account>): readonly string[] =>
  lint(Object.entries(filesOf(smallScenario({ account: change }))).map(([name, text]) => ({ name: `scenarios/small/${name}`, text })))
    .filter(({ code }) => ['lint.rung_too_low', 'lint.unreached', 'lint.idle_dispute', 'scenario.unknown_item'].includes(code))
    .map(({ code, at, facts }) => `${at?.path} ${code} ${JSON.stringify(facts)}`);
const rungs = (change: Partial<Account['rungs'][number]>) => ({
  rungs: account.rungs.map((rung) => (rung.id === 'r_board' ? { ...rung, ...change } : rung)),
});
const people = (change: Partial<Account['people'][number]>) => ({
  people: account.people.map((person) => (person.id === 'gu' ? { ...person, ...change } : person)),
});
const dispute = (change: Partial<Account['disputes'][number]>) => ({
  disputes: [{ id: 'd_warm', about: 'p_warm', by: 'zhao', brings: 'warm_returns', ...change }],
  words: { zh: worded(account.words.zh), en: worded(account.words.en) },
});

describe('who isn’t there must be reached', () => {
  test('an absent decider on the third step, and the small scenario does so', () => {
    expect(found({})).toEqual([]);
    expect(found(rungs({ step: 2 }))).toEqual(['rungs.3.step lint.rung_too_low {"id":"r_board","person":"gu","step":2,"least":3}']);
  });

  test('an absent bearer on the second', () => {
    const bearer = people({ roles: ['user'] });
    expect(found({ ...bearer, ...rungs({ step: 2 }) })).toEqual([]);
    expect(found({ ...bearer, ...rungs({ step: 1 }) })).toEqual([
      'rungs.3.step lint.rung_too_low {"id":"r_board","person":"gu","step":1,"least":2}',
    ]);
  });

  test('and by some rung at all', () => {
    expect(found(rungs({ reaches: [] }))).toEqual(['people.2.id lint.unreached {"person":"gu","step":3}']);
  });

  test('whoever neither bears nor decides may be met on the first', () => {
    const problems = account.problems.map((p) => ({ ...p, implications: p.implications.map((i) => ({ ...i, bears: ['zhao'] })) }));
    expect(found({ ...people({ roles: ['influencer'] }), ...rungs({ step: 1 }), problems })).toEqual([]);
  });
});

describe('a dispute', () => {
  test('fits where somebody at the table would say it and somebody else there objects', () => {
    expect(found(dispute({}))).toEqual([]);
    expect(found(dispute({ brings: null, about: 'warm_how_much' }))).toEqual([]);
  });

  test.each<readonly [string, Partial<Account['disputes'][number]>]>([
    ['by somebody who is away', { by: 'gu', brings: null }],
    ['about what nobody else there knows', { by: 'lin', about: 'warm_how_much', brings: null }],
    ['that brings another matter', { brings: 'labels_contract' }],
    ['that brings what they do not know', { brings: 'warm_nights' }],
  ])('%s can never come up', (_, change) => {
    const { by } = { by: 'zhao', ...change };
    expect(found(dispute(change))).toEqual([`disputes.0.id lint.idle_dispute {"id":"d_warm","person":"${by}"}`]);
  });

  test('about an item that is not there is refused, with the nearest', () => {
    expect(found(dispute({ about: 'p_warmth' }))).toEqual([
      'disputes.0.about scenario.unknown_item {"item":"p_warmth","nearest":"p_warm"}',
    ]);
  });
});
