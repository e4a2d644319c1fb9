import { describe, expect, test } from 'vitest';
import { bodies, join } from '../../../src/scenario/bodies.ts';
import { compile } from '../../../src/scenario/parse.ts';
import { smallScenario } from '../../kit/scenario.ts';
import { smallFiles } from '../../kit/scenario-files.ts';

describe('pinned bodies', () => {
  test('a scenario comes back from its two texts whole', () => {
    expect(join(bodies(smallScenario()))).toEqual({ ok: true, value: smallScenario() });
  });

  test('writing what was read gives the same bytes', () => {
    const first = bodies(smallScenario());
    const back = join(first);
    expect(back.ok && bodies(back.value)).toEqual(first);
  });

  test('comments and the order of fields in a file change no byte', () => {
    const reordered = (text: string) => {
      const [first = '', ...rest] = text.split('\n');
      return `# about this account\n${rest.join('\n').trimEnd()}\n${first}\n`;
    };
    const compiled = compile(smallFiles({ 'account.yaml': reordered }));
    expect(compiled.ok && bodies(compiled.value)).toEqual(bodies(smallScenario()));
  });

  test('one’s own product in the offer changes the offer’s body only', () => {
    const mine = bodies(smallScenario({ offer: { id: 'mine' } }));
    expect(mine.scenario).toBe(bodies(smallScenario()).scenario);
    expect(mine.offer).not.toBe(bodies(smallScenario()).offer);
  });

  test('a text that is not JSON is refused', () => {
    expect(join({ ...bodies(smallScenario()), offer: '{' })).toEqual({
      ok: false,
      refusal: { code: 'scenario.body_malformed', facts: { path: 'offer' } },
    });
  });

  test('a body with a part missing is refused by the path of that part', () => {
    const broken = bodies(smallScenario()).scenario.replace('"opens":"lin",', '');
    expect(join({ ...bodies(smallScenario()), scenario: broken })).toEqual({
      ok: false,
      refusal: { code: 'scenario.body_malformed', facts: { path: 'scenario.opens' } },
    });
  });
});
