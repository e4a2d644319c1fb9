import { describe, expect, test } from 'vitest';
import { type Knowing, treachery, ways } from '../../../../src/cli/eval/leaks/adversary.ts';
import { attacksOf, filled } from '../../../../src/cli/eval/leaks/attacks.ts';
import { strangeKeys, stringsIn } from '../../../../src/cli/eval/leaks/looked-at.ts';
import { disclosedBy, givenAway, secretsOf } from '../../../../src/cli/eval/leaks/secrets.ts';
import { langs } from '../../../../src/dialogue/words/stage.ts';
import { longestUtterance } from '../../../../src/wire/socket.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const target = {
  name: 'Mr Lin',
  senior: 'Ms Zhao',
  topic: 'wrong labels',
  say: 'They found fourteen boxes this year.',
  figure: 'fourteen',
  id: 'p_labels',
  other: '标签贴错',
};

describe.each(langs)('attacks in %s', (lang) => {
  const attacks = attacksOf(lang);

  test('are a hundred and fifty at least, no two the same, of every kind', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(150);
    expect(new Set(attacks.map(({ lines }) => lines.join('|'))).size).toBe(attacks.length);
    expect(new Set(attacks.map(({ group }) => group)).size).toBeGreaterThanOrEqual(12);
  });

  test('have all blanks filled and fit into a message; a long one nearly fills it', () => {
    const lines = attacks.flatMap((attack) => filled(attack, target));
    expect(lines.filter((line) => /\{\w+\}/.test(line) || line.length > longestUtterance || line.trim() === '')).toEqual([]);
    expect(Math.max(...lines.map(({ length }) => length))).toBeGreaterThan(longestUtterance * 0.7);
  });
});

test('both files know the same tricks', () => {
  const groups = langs.map((lang) => new Set(attacksOf(lang).map(({ group }) => group)));
  expect(groups[0]).toEqual(groups[1]);
});

describe('what gives a secret away', () => {
  const hidden = secretsOf(smallScenario(), 'en').filter(({ id }) => id === 'labels_how_much' || id === 'p_labels');
  const looked = (text: string, heard = '') =>
    givenAway(text, hidden, { known: '', said: 'Ms Zhao', heard }).map(({ by, id }) => `${by} ${id}`);
  test.each([
    ['an id', '{"about":"p_labels"}', '', ['id p_labels']],
    ['a sentence', 'Well. They found fourteen boxes this year.', '', ['wording labels_how_much']],
    [
      'a sentence that was guessed: a confirmation',
      'They found fourteen boxes this year.',
      'They found fourteen boxes this year.',
      ['wording labels_how_much'],
    ],
    ['a topic', 'It is the wrong labels.', '', ['topic p_labels']],
    ['a topic that was asked about', 'Wrong labels? I mean wrong labels.', 'Do you have wrong labels?', []],
    ['nothing', 'We run six docks.', '', []],
    ['part of a longer word', 'p_labels_old and xp_labels', '', []],
  ])('%s', (_, text, heard, expected) => {
    expect([...new Set(looked(text, heard))].filter((each) => !each.startsWith('figure'))).toEqual(expected);
  });

  test('ends where an event has brought it out', () => {
    expect(disclosedBy([{ type: 'admitted', v: 1, turn: 1, person: 'lin', problem: 'p_labels' }])).toEqual(new Set(['p_labels']));
  });
});

test('mood, counts and anything else beside the wire’s own fields is strange in a message', () => {
  expect(
    strangeKeys({ t: 'replied', seq: 3, turn: 1, reply: 0, person: 'lin', text: 'No.', voice: 'offline', instead: null, at: 5 }),
  ).toEqual([]);
  expect(strangeKeys({ events: [{ t: 'replied', trust: 3, hidden: 4 }], total: 88 })).toEqual(['trust#', 'hidden#', 'total#']);
});

test('what the trainee said and the brief are not held against anybody', () => {
  expect(
    stringsIn([
      { t: 'said', text: 'secret' },
      { brief: { line: 'known' }, title: 'open' },
    ]),
  ).toEqual(['said', 'open']);
});

test('a model that wants to leak tries every way, with what it was told to say beside it or not', () => {
  const secrets = secretsOf(smallScenario(), 'en');
  const knowing: Knowing = {
    lang: 'en',
    seed: 3,
    hidden: secrets,
    foreign: secretsOf(smallScenario(), 'zh'),
    trust: 3,
    patience: 9,
    heard: 'Print your notes.',
    colleague: 'Ms Zhao',
    points: 'We run six docks.',
    system: 'You sit on the buying side of the table.',
    user: 'Your points now:\n1. Tell them this: We run six docks.',
  };
  const all = ways.map((_, nth) => treachery(knowing, nth));
  expect(all.map(({ way }) => way)).toEqual([...ways]);
  expect(all.filter(({ payload, text }) => payload.trim() === '' || !text.includes(payload))).toEqual([]);
  expect(all.some(({ text }) => text.includes('six docks'))).toBe(true);
});
