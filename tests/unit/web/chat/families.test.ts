import { expect, test } from 'vitest';
import { families } from '../../../../src/web/chat/families.ts';
import type { SessionRowView } from '../../../../src/wire/session-view.ts';

const row = (id: string, of?: string): SessionRowView => ({
  id,
  scenario: 'small',
  title: '',
  subtitle: '',
  lang: 'zh',
  difficulty: 'normal',
  state: 'ended',
  exam: false,
  practising: null,
  turns: 3,
  createdAt: 0,
  endedAt: 0,
  outcome: 'no_sale',
  total: 0,
  journey: null,
  branch_of: of === undefined ? null : { session: of, turn: 2 },
});
const listed = (...rows: readonly SessionRowView[]) => families(rows).map((family) => [family.row.id, ...family.tries.map(({ id }) => id)]);

test('second tries stand under their call, the newest first, and tries of a try under the same one', () => {
  expect(listed(row('c', 'b'), row('other'), row('b', 'a'), row('a'))).toEqual([['a', 'c', 'b'], ['other']]);
});

test('a family stands where its newest member would', () => {
  expect(listed(row('new'), row('b', 'a'), row('between'), row('a'))).toEqual([['new'], ['a', 'b'], ['between']]);
});

test('a try whose call is not listed stands for itself, with the tries that began from it', () => {
  expect(listed(row('c', 'b'), row('b', 'gone'), row('a'))).toEqual([['b', 'c'], ['a']]);
});

test('every row stands exactly once', () => {
  const rows = [row('e', 'd'), row('d', 'a'), row('c', 'a'), row('b'), row('a')];
  expect(
    listed(...rows)
      .flat()
      .toSorted(),
  ).toEqual(['a', 'b', 'c', 'd', 'e']);
});
