import { describe, expect, test } from 'vitest';
import { type Act, acts, type Flag, type Label, probabilitiesOf } from '../../../src/dialogue/words/act.ts';
import type { DrillName } from '../../../src/dialogue/words/drill.ts';
import { type Beside, gradeChoice, gradeWritten } from '../../../src/practice/grade-drill.ts';
import { asSaid, takenUp } from '../../../src/practice/taken-up.ts';
import type { DrillItem } from '../../../src/scenario/drill.ts';

const buyer = 'the wrong spindle was in store, twice last year.';
const item: DrillItem = {
  id: 'to_implication-en-01',
  scene: 'Gear plant, equipment manager',
  buyer,
  seller: null,
  exchange: [],
  answer: null,
  line: null,
  examples: [],
  poor: { text: 'How many kinds of spares do you keep?', why: 'A count is no consequence.' },
  rule: 17,
  why: 'Somebody had to explain the delay.',
  hard: false,
};

const label = (act: Act, text: string, flags: readonly Flag[] = []): Label => ({
  text,
  act,
  confidence: 8_000,
  probabilities: probabilitiesOf(acts.map((each) => (each === act ? 8_000 : each === 'problem' ? 1_500 : each === 'situation' ? 500 : 0))),
  flags,
  engine: { name: 'by hand', hash: '0' },
});
const beside: Beside = { lang: 'en', buyer, elsewhere: [] };
const graded = (drill: DrillName, labels: readonly Label[], over: Partial<DrillItem> = {}, known: Partial<Beside> = {}) =>
  gradeWritten(
    drill,
    { ...item, ...over },
    { labels, plain: labels.map(({ text }) => text.toLowerCase()).join(' ') },
    { ...beside, ...known },
  );
const verdict = (...asked: Parameters<typeof graded>) => {
  const { across, reason, rule } = graded(...asked);
  return { across, reason, rule };
};

describe('a written answer', () => {
  test('is across where it does what the drill asks for; the buyer’s words that it takes up are named', () => {
    expect(graded('to_implication', [label('implication', 'Who had to explain the wrong spindle to the customer?', ['open'])])).toEqual({
      across: true,
      reason: 'across',
      rule: 17,
      heard: 'implication',
      confidence: 8_000,
      second: { act: 'problem', confidence: 1_500 },
      took: ['wrong', 'spindle'],
      nearMiss: false,
    });
  });

  test('heard as another act it names the rule between the two', () => {
    const heard = label('situation', 'Who runs the store?', ['open']);
    expect(verdict('to_implication', [heard])).toEqual({ across: false, reason: 'other_act', rule: 1 });
    expect(verdict('to_problem', [heard])).toEqual({ across: false, reason: 'other_act', rule: 3 });
  });

  test('close to the item’s near miss it gets the reason that was written for that', () => {
    const missed = graded('to_implication', [label('situation', 'How many kinds of spares do you keep there?', ['open'])]);
    expect(missed).toMatchObject({ across: false, reason: 'other_act', nearMiss: true, rule: 17 });
  });

  test('that asks for nothing is no question', () => {
    expect(verdict('to_implication', [label('rapport', 'That must have been awful.')])).toEqual({
      across: false,
      reason: 'not_a_question',
      rule: null,
    });
    expect(verdict('to_implication', [])).toMatchObject({ across: false, reason: 'not_a_question' });
  });

  test('two questions in one breath are not across, whatever they ask', () => {
    const both = [
      label('implication', 'What did it cost?', ['open', 'stacked']),
      label('implication', 'Who heard of it?', ['open', 'stacked']),
    ];
    expect(verdict('to_implication', both)).toMatchObject({ across: false, reason: 'several_questions' });
  });

  test('to unstack is to ask one thing: two facets of one problem are still two questions', () => {
    const two = [label('problem', 'How often?', ['open']), label('problem', 'On which line?', ['open'])];
    expect(verdict('unstack', two)).toMatchObject({ across: false, reason: 'several_questions' });
    expect(verdict('unstack', two.slice(1))).toMatchObject({ across: true });
  });

  test('to open up is to ask what yes or no does not answer', () => {
    expect(verdict('open_up', [label('problem', 'Is the store a problem?', ['closed'])])).toMatchObject({ reason: 'closed_question' });
    expect(verdict('open_up', [label('problem', 'What goes wrong in the store?', ['open'])])).toMatchObject({ across: true });
  });

  test('one side of a problem is asked for by its flag or by its word, and another side is another side', () => {
    const who = { answer: 'who' };
    expect(verdict('five_w', [label('problem', 'Who ends up with the wrong one?', ['open'])], who)).toMatchObject({ across: true });
    expect(verdict('five_w', [label('problem', 'Somebody in particular?', ['5w2h:who'])], who)).toMatchObject({ across: true });
    expect(verdict('five_w', [label('problem', 'How often does it happen?', ['open', '5w2h:how_much'])], who)).toMatchObject({
      across: false,
      reason: 'other_side',
    });
  });

  test('a benefit is a statement; a question after it does not undo it', () => {
    const said = [label('benefit', 'You want the right spindle in store; the list tells you which.'), label('listening', 'Is that it?')];
    expect(verdict('benefit', said)).toMatchObject({ across: true });
    expect(verdict('benefit', [label('pitch', 'Our list knows all spindles.')])).toEqual({ across: false, reason: 'other_act', rule: 30 });
  });

  test('an objection is met with a question, not with a pitch and a question', () => {
    const asks = label('problem', 'What makes it dear to you?', ['open']);
    expect(verdict('objection', [asks])).toMatchObject({ across: true });
    expect(verdict('objection', [label('pitch', 'We are the best in the trade.'), asks])).toMatchObject({ reason: 'argued_first' });
  });

  test('a sentence that was written for another buyer earns nothing here', () => {
    const line = label('implication', 'What does that mean for you?', ['open']);
    expect(verdict('to_implication', [line], {}, { elsewhere: ['what does that mean for you'] })).toEqual({
      across: false,
      reason: 'same_as_before',
      rule: null,
    });
  });
});

describe('a choice', () => {
  const rung = { ...item, answer: 'continuation', rule: null };
  test('is right or wrong', () => {
    expect(gradeChoice(rung, 'continuation', null)).toMatchObject({ across: true, reason: 'right' });
    expect(gradeChoice(rung, 'advance', null)).toMatchObject({ across: false, reason: 'wrong' });
  });
  test('of a mistake means its line too', () => {
    const ignoring = { ...item, answer: 'ignoring', line: 4 };
    expect(gradeChoice(ignoring, 'ignoring', 4)).toMatchObject({ across: true, reason: 'right' });
    expect(gradeChoice(ignoring, 'ignoring', 2)).toMatchObject({ across: false, reason: 'wrong_line' });
    expect(gradeChoice({ ...item, answer: 'none' }, 'none', null)).toMatchObject({ across: true });
  });
});

describe('the buyer’s words taken up', () => {
  test.each([
    ['zh', '去年有两回主轴坏了，库里那根型号不对。', '型号不对的那两回，交期是谁去跟客户解释的？', ['型号不对', '两回']],
    ['zh', '我们现在没有什么问题。', '那什么时候会有问题？', []],
    [
      'en',
      'Twice last year a spindle failed and the one in store was the wrong type.',
      'With the wrong type in store, who rings the customer?',
      ['store', 'wrong', 'type'],
    ],
    ['en', 'We do that by hand.', 'How do you do that?', []],
  ] as const)('%s: %s – %s', (lang, said, answer, taken) => {
    expect(takenUp(lang, said, answer)).toEqual(taken);
  });
});

test('what was taken up is shown in the script and the capitals of whoever said it', () => {
  expect(asSaid('And off they went to Poland.', 'and off they went to poland.', ['poland'])).toEqual(['Poland']);
  expect(asSaid('電費年年加。', '电费年年加。', ['电费'])).toEqual(['電費']);
  expect(asSaid('Too  wide a gap', 'too wide a gap', ['wide'])).toEqual(['wide']);
});

test('a benefit that is tied to nothing the buyer said is none (rule 30)', () => {
  const said = label('benefit', 'It is the newest on the market.');
  expect(verdict('benefit', [said])).toEqual({ across: false, reason: 'not_tied', rule: 30 });
});
