import { describe, expect, test } from 'vitest';
import { type Upcasters, upcast } from '../../../../src/dialogue/words/upcast.ts';
import { told } from '../../../kit/events.ts';

const steps: Upcasters = {
  told: { 1: (event) => ({ ...event, as: 'asked' }), 2: (event) => ({ ...event, heard: true }) },
};

describe('an event of an older version', () => {
  test('is brought up step by step', () => {
    expect(upcast({ type: 'told', v: 1 }, 3, steps)).toEqual({ ok: true, value: { type: 'told', v: 3, as: 'asked', heard: true } });
  });

  test('of a kind that never changed only gets the new number', () => {
    expect(upcast({ type: 'weighed', v: 1 }, 3, steps)).toEqual({ ok: true, value: { type: 'weighed', v: 3 } });
  });

  test('of this version comes back as it is', () => {
    const event = told(2, 'f_lines');
    expect(upcast(event)).toEqual({ ok: true, value: event });
  });

  test('that this program cannot know is refused, not guessed at', () => {
    for (const v of [0, 4, 1.5])
      expect(upcast({ type: 'told', v }, 3, steps)).toEqual({
        ok: false,
        refusal: { code: 'log.event_version', facts: { type: 'told', version: v, known: 3 } },
      });
  });
});
