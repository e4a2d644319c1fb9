import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../../src/dialogue/words/canonical.ts';

describe('canonical JSON', () => {
  test('the order in which keys were written leaves no trace', () => {
    expect(canonicalJson({ b: 1, a: { d: [1, 2], c: '停机' } })).toBe('{"a":{"c":"停机","d":[1,2]},"b":1}');
    expect(canonicalJson({ a: { c: '停机', d: [1, 2] }, b: 1 })).toBe('{"a":{"c":"停机","d":[1,2]},"b":1}');
  });

  test('what is undefined is not there, and a hole in a list is null', () => {
    expect(canonicalJson({ a: undefined, b: [undefined, null] })).toBe('{"b":[null,null]}');
  });

  test('a number that JSON cannot hold is a defect', () => {
    expect(() => canonicalJson({ points: Number.NaN })).toThrow(RangeError);
  });

  test('reading it back and writing it again gives the same bytes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = canonicalJson(value);
        expect(canonicalJson(JSON.parse(once))).toBe(once);
        expect(JSON.parse(once)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
