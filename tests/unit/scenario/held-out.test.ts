import { describe, expect, test } from 'vitest';
import type { Account } from '../../../src/dialogue/words/scenario.ts';
import { askedFor, readHeldOut } from '../../../src/scenario/held-out.ts';
import { lint } from '../../../src/scenario/lint.ts';
import { compile } from '../../../src/scenario/parse.ts';
import { smallScenario } from '../../kit/scenario.ts';
import { smallFiles } from '../../kit/scenario-files.ts';

const read = (text: string) => readHeldOut({ name: 'heldout.en.yaml', text }, smallScenario().account, 'en');
const found = (text: string) =>
  lint(smallFiles({ 'heldout.en.yaml': () => text }))
    .filter(({ code, at }) => at?.file.endsWith('heldout.en.yaml') && code !== 'lint.few_held_out')
    .map(({ code, at }) => `${code} ${at?.path}`);

/** The small account with something to judge by, something to be afraid of and something that was promised. */
const whole = {
  ...smallScenario().account,
  criteria: [{ id: 'k_cold', person: 'lin', problems: ['p_warm'], stands: 'for', rank: 1 }],
  fears: [{ id: 'fear_claim', person: 'gu', weight: 1, behind: 'c_value', easedBy: { offer: [], arrangements: ['trial'] } }],
  promises: [{ id: 'pr_dock', by: 'seller', to: 'lin', state: 'late', knows: [], touches: null }],
} satisfies Account;

describe('wordings that are kept out of the index', () => {
  test('try whatever a seller asks for: items, actions, criteria, fears and promises', () => {
    const asked = 'asks_heldout:\n  k_cold: [What?]\n  fear_claim: [What?]\n  pr_dock: [What?]\n  r_logs: [What?]\n  p_warm: [What?]\n';
    expect(readHeldOut({ name: 'heldout.en.yaml', text: asked }, whole, 'en').refusals).toEqual([]);
    expect(askedFor(whole).filter((id) => !askedFor(smallScenario().account).includes(id))).toEqual(['k_cold', 'fear_claim', 'pr_dock']);
  });

  test('leave nothing untried: two of everything that is asked for, in each language that has any', () => {
    const two = (id: string) => `  ${id}: [Anything one?, Anything two?]\n`;
    const few = (text: string) =>
      lint(smallFiles({ 'heldout.en.yaml': () => text }))
        .filter(({ code }) => code === 'lint.few_held_out')
        .map(({ facts, at }) => [facts?.['id'], facts?.['count'], facts?.['lang'], at?.path]);
    const [first = '', second = '', ...rest] = askedFor(smallScenario().account);
    expect(few(`asks_heldout:\n${rest.map(two).join('')}  ${first}: [Only one?]\n`)).toEqual([
      [first, 1, 'en', `asks_heldout.${first}`],
      [second, 0, 'en', 'asks_heldout'],
    ]);
    expect(few(`asks_heldout:\n${[first, second, ...rest].map(two).join('')}`)).toEqual([]);
  });

  test('belong to items and rungs, by id', () => {
    const text = 'asks_heldout:\n  p_warm: [Anything that spoils on the ramp?]\n  r_logs: ["Might we see your records?"]\n';
    expect(read(text)).toMatchObject({
      value: { p_warm: ['Anything that spoils on the ramp?'], r_logs: ['Might we see your records?'] },
      refusals: [],
    });
    expect(found(text)).toEqual([]);
  });

  test('of something that is not there are refused with what is nearest', () => {
    const { value, refusals } = read('asks_heldout:\n  p_worm: [What?]\n');
    expect(value).toBeUndefined();
    expect(refusals).toMatchObject([{ code: 'scenario.words_left_over', facts: { id: 'p_worm', nearest: 'p_warm' }, at: { line: 2 } }]);
    expect(found('asks_heldout:\n  p_worm: [What?]\n')).toEqual(['scenario.words_left_over asks_heldout.p_worm']);
  });

  test('are a list of texts, and nothing else stands in the file', () => {
    expect(found('asks_heldout:\n  p_warm: []\n')).toHaveLength(1);
    expect(found('asks: {}\n').length).toBeGreaterThan(0);
  });

  test('prove nothing where they are indexed, and are in the language of their file', () => {
    expect(found('asks_heldout:\n  p_warm: [What gives you trouble when you load?, 装货时有什么麻烦？]\n')).toEqual([
      'lint.not_kept_back asks_heldout.p_warm.0',
      'lint.wrong_language asks_heldout.p_warm.1',
    ]);
  });

  test('are no part of what is compiled', () => {
    const plain = compile(smallFiles());
    expect(compile(smallFiles({ 'heldout.en.yaml': () => 'asks_heldout:\n  p_warm: [Anything that spoils?]\n' }))).toEqual(plain);
  });
});
