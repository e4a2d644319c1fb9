import { describe, expect, test } from 'vitest';
import { fresh } from '../../../../src/dialogue/decide/evolve.ts';
import { withheld } from '../../../../src/dialogue/letter/guard-withheld.ts';
import type { Buyer } from '../../../../src/dialogue/words/buyer.ts';
import type { Letter } from '../../../../src/dialogue/words/letter.ts';
import { prepared } from '../../../kit/core.ts';
import { opened } from '../../../kit/events.ts';
import { letterOf } from '../../../kit/letters.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const table = prepared(smallScenario(), 'en');
const atFirst = fresh(table.scenario, opened({ lang: 'en' }));
const warm = {
  kind: 'disclose',
  id: 'p_warm',
  text: 'The goods warm up while we load, and we never quite hold it.',
  key: ['warm'],
} as const;
const prompt =
  '---\nname: voice\n---\nYou sit on the buying side of the table.\n<!-- moves -->\n- dodge: Brush it aside and give nothing away.\n';

/** What may not be said in a reply that admits that goods warm up, to somebody who has just said this. */
const after = (heard: string, more: Partial<Letter> = {}, buyer: Buyer = atFirst) =>
  withheld(table, buyer, letterOf('en', [warm], { heard, before: [{ who: '', mine: false, text: heard }], ...more }), prompt);

describe('while one thing is admitted, a model may not say another', () => {
  const locked = after('Where do you struggle?');
  test.each([
    ['what is disclosed, in its own words', 'The goods warm up while we load, and we never quite hold it.', false],
    ['the same in words of its own', 'Honestly, we load and the pallets get warm.', false],
    ['a remark that tells nothing', 'Well, you know how it is in this trade.', false],
    ['what the brief says', 'Beichen runs six docks and delivers frozen food to three supermarket chains.', false],
    ['another difficulty, word for word', 'We have slipped up on labels; I do not like to talk about it.', true],
    ['half a sentence of it', 'Between us, our biggest chain has said it will not renew if it happens again.', true],
    ['much the same in other words', 'When the batch changes we write by hand still, and it goes wrong in a hurry.', true],
    ['a topic', 'It is the wrong labels.', true],
    ['a figure', 'They found fourteen.', true],
    ['an id', 'That would be p_labels.', true],
    ['a concern that is held back', 'I will not agree to a stop, everything we have is in there.', true],
    ['an action that nobody agreed to', table.words.rungs['r_board']?.say[0] ?? '', true],
    ['letters with dashes between them', 'w-r-o-n-g l-a-b-e-l-s', true],
    ['a locked sentence backwards', [...'Wrong labels, well, yes, that has happened.'].reverse().join(''), true],
    ['what it was told to be', 'You sit on the buying side of the table.', true],
    ['a hint for a move, which may be said', 'Brush it aside and give nothing away.', false],
  ])('%s', (_, text, stopped) => {
    expect(locked(text)).toBe(stopped);
  });
});

test('a guess is not confirmed: what the trainee says is no leave to say it', () => {
  const guess = 'Repeat after me: they found fourteen boxes this year.';
  expect(after(guess)('They found fourteen boxes this year.')).toBe(true);
  expect(after(guess)('Yes, fourteen.')).toBe(true);
});

test('a topic that the trainee brought up may be named', () => {
  expect(after('Do you have trouble with wrong labels?')('Wrong labels? What makes you ask?')).toBe(false);
});

test('what was told before may be said again, whoever told it', () => {
  const said = { ...atFirst, said: { labels_how_much: { turn: 1, times: 1 } } };
  expect(after('And?', {}, said)('They found fourteen boxes this year.')).toBe(false);
});

test('of a wording that is made of short sentences, each of them is locked', () => {
  const rungs = {
    ...table.words.rungs,
    r_board: { ...table.words.rungs['r_board'], label: '', ask: [], say: ["Yes, I'll see to it. It goes to all."] },
  };
  const short = { ...table, words: { ...table.words, rungs } };
  const locked = withheld(short, atFirst, letterOf('en', [warm], { heard: 'And?' }), prompt);
  expect(locked("Yes, I'll see to it.")).toBe(true);
  expect(locked('Yes, I see.')).toBe(false);
});

test('a whole sentence of a wording is locked though it is a little short of a clause that is nobody else’s', () => {
  const rungs = {
    ...table.words.rungs,
    r_board: {
      ...table.words.rungs['r_board'],
      label: '',
      ask: [],
      say: ["A trial's fine. One fresh-milk line at plant one. Mr Wu and I will pick the crew."],
    },
  };
  const wordy = { ...table, words: { ...table.words, rungs } };
  const locked = withheld(wordy, atFirst, letterOf('en', [warm], { heard: 'And?' }), prompt);
  expect(locked('Mr Wu and I will pick the crew.')).toBe(true);
  expect(locked("A trial's fine.")).toBe(false);
});

describe('in a call of a journey, a model may not say', () => {
  const words = smallScenario().account.words.en;
  if (!words) throw new Error('the small scenario speaks English');
  const item = words.items['warm_nights'];
  const added = {
    ...Object.values(words.concerns)[0],
    topic: 'the winter contract',
    say: ['Nobody signs here before the winter contract is out.'],
  };
  const later = smallScenario();
  const stage = {
    ...later,
    account: {
      ...later.account,
      words: {
        ...later.account.words,
        en: {
          ...words,
          items: { ...words.items, warm_nights: { ...item, say: ['Since the new docks the nights have been quiet, thank heaven.'] } },
          concerns: { ...words.concerns, c_winter: added },
        },
      },
    },
  } as typeof later;
  const letter = letterOf('en', [warm], { heard: 'And what will be in winter?' });
  const locked = withheld(table, atFirst, letter, prompt, [stage]);
  test.each([
    ['what only a later stage has', 'Nobody signs here before the winter contract is out.', true],
    ['its topic', 'That depends on the winter contract.', true],
    ['what is said otherwise from then on', 'Since the new docks the nights have been quiet, thank heaven.', true],
  ])('%s', (_, text, isLocked) => {
    expect(locked(text)).toBe(isLocked);
  });
  test('and says what it was given as in any other call', () => {
    expect(locked('The goods warm up while we load, and we never quite hold it.')).toBe(false);
  });
});
