import { describe, expect, test } from 'vitest';
import { code, likeliest, mainAct } from '../../../../src/dialogue/code/code.ts';
import type { Act, Flag, Guess } from '../../../../src/dialogue/words/act.ts';
import type { Buyer } from '../../../../src/dialogue/words/buyer.ts';
import type { CandidateKind, Candidates } from '../../../../src/dialogue/words/candidate.ts';
import { admits, at, type Deed, given, plain, prepared, warmWanted } from '../../../kit/core.ts';
import { labelled } from '../../../kit/events.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const scenario = smallScenario();
const told: Deed = { type: 'told', person: 'lin', item: 'f_shifts', as: 'common' };
const en = at(prepared(scenario, 'en'));

const guess = (act: Act, flags: readonly Flag[] = [], also: Partial<Record<Act, number>> = {}): Guess => {
  const { probabilities, engine } = labelled('', act);
  return { probabilities: { ...probabilities, ...also }, flags, engine };
};
const near = (id: string, kind: CandidateKind, score = 5_000) => ({ asked: [{ id, kind, score }], told: [] });
const nothing = { asked: [], told: [] };

/** The buyer after the seller's last question and their own reply to it. */
const heardIn = (buyer: Buyer, act: Act = 'problem'): Buyer => ({ ...buyer, lastHeard: { text: '…', act }, lastReply: '…' });
const settle = (buyer: Buyer, text: string, guessed: Guess, candidates: Candidates = nothing) =>
  code(scenario, buyer, [{ text, plain: plain(text), guess: guessed, candidates }])[0];

describe('what the engine guesses stands', () => {
  test('where no rule of the manual looks back', () => {
    expect(settle(given(told).buyer, '月台一共多少个？', guess('situation', ['open']))).toMatchObject({
      act: 'situation',
      confidence: 9_100,
      flags: ['open'],
    });
  });

  test('the first act of the manual’s order wins a tie', () => {
    expect(likeliest({ ...guess('pitch').probabilities, problem: 9_100 })).toBe('problem');
  });
});

describe('rule 11: an elaboration takes the act of the question it follows up', () => {
  test.each(['problem', 'implication', 'need_payoff', 'situation'] as const)('%s', (act) => {
    const zh = settle(heardIn(given(told).buyer, act), '具体说说？', guess('other'));
    const english = settle(heardIn(en.given(told).buyer, act), 'Could you give me an example?', guess('other'));
    for (const label of [zh, english]) expect(label).toMatchObject({ act, guessed: 'other', rule: '11' });
  });

  test('after a statement there is nothing to follow up', () => {
    expect(settle(heardIn(given(told).buyer, 'pitch'), '具体说说？', guess('problem'))).toMatchObject({ act: 'problem' });
  });
});

describe('rule 12: a bare follow-up takes its topic from the buyer’s last turn', () => {
  test('after a stated difficulty it asks what follows', () => {
    for (const text of ['那会怎样？', '然后呢？', '所以呢？'])
      expect(settle(heardIn(given(admits('p_warm')).buyer), text, guess('situation'))).toMatchObject({ act: 'implication', rule: '12' });
    for (const text of ['And then?', 'So what?', 'What happens then?'])
      expect(settle(heardIn(en.given(admits('p_warm')).buyer), text, guess('other'))).toMatchObject({ act: 'implication', rule: '12' });
  });

  test('whoever is asked how they see what was just said, by name or not, is asked what follows from it', () => {
    for (const text of ['周厂长，这件事您怎么看？', '那您自己怎么看？', '您这边什么看法？'])
      expect(settle(heardIn(given(admits('p_warm')).buyer), text, guess('rapport'))).toMatchObject({ act: 'implication', rule: '12' });
    for (const text of ['Mr Hale, how do you see that yourself?', 'And what do you make of it?', "What's your own view of that?"])
      expect(settle(heardIn(en.given(admits('p_warm')).buyer), text, guess('rapport'))).toMatchObject({ act: 'implication', rule: '12' });
    expect(settle(heardIn(given(admits('p_warm')).buyer), '今年的行情您怎么看？', guess('other'))).toMatchObject({ act: 'other' });
  });

  test('what the matter on the table does to them is a question for consequences, whatever the buyer asked besides', () => {
    expect(settle(heardIn(given(admits('p_warm')).buyer), '这个对您本人有什么影响？', guess('situation'))).toMatchObject({
      act: 'implication',
      rule: '12',
    });
    expect(settle(heardIn(en.given(admits('p_warm')).buyer), 'How does this affect you personally?', guess('situation'))).toMatchObject({
      act: 'implication',
      rule: '12',
    });
  });

  test('a dimension alone, after a stated difficulty, asks for that detail of it', () => {
    const heard = heardIn(given(admits('p_warm')).buyer);
    for (const [text, flag] of [
      ['最近一次是什么时候？', '5w2h:when'],
      ['这样多久了？', '5w2h:when'],
      ['一个月大概有几回？', '5w2h:how_much'],
      ['一般都出在哪个环节？', '5w2h:where'],
    ] as const)
      expect(settle(heard, text, guess('situation', ['closed']))).toMatchObject({ act: 'problem', rule: '12', flags: ['open', flag] });
    const spoken = heardIn(en.given(admits('p_warm')).buyer);
    for (const [text, flag] of [
      ['When did that last happen?', '5w2h:when'],
      ['And how often is that?', '5w2h:how_much'],
      ['Where mostly?', '5w2h:where'],
    ] as const)
      expect(settle(spoken, text, guess('implication'))).toMatchObject({ act: 'problem', rule: '12', flags: ['open', flag] });
    expect(settle(heard, '贴错标签的一个月有几回？', guess('problem', ['closed']))).toMatchObject({ act: 'problem', flags: ['closed'] });
    expect(settle(heardIn(given(told).buyer, 'situation'), '最近一次是什么时候？', guess('situation'))).toMatchObject({ act: 'situation' });
  });

  test('after a neutral fact it goes on as before', () => {
    expect(settle(heardIn(given(told).buyer, 'situation'), '然后呢？', guess('implication'))).toMatchObject({ act: 'situation' });
  });
});

describe('rule 13: a summary of what the buyer has told is listening, however far back it was', () => {
  const said = given(told, admits('p_warm')).buyer;
  const again = (other: string, score: number) => ({
    asked: [],
    told: [
      { id: 'p_warm', kind: 'problem' as const, score: 5_000 },
      { id: 'f_shifts', kind: 'fact' as const, score: 4_000 },
      { id: other, kind: 'implication' as const, score },
    ],
  });
  const text = '我捋一下：两班倒，货在月台上放热了，是这样吧？';

  test('where all that it says was said', () => {
    expect(settle(said, text, guess('implication', ['leading']), again('i_rejects', 1_900))).toMatchObject({
      act: 'listening',
      guessed: 'implication',
      rule: '13',
    });
  });

  test('but not where it adds a consequence that nobody has stated', () => {
    expect(settle(said, text, guess('implication', ['leading']), again('i_rejects', 3_500))).toMatchObject({ act: 'implication' });
  });

  test('nor where the buyer has told only one of two things', () => {
    expect(settle(given(told).buyer, text, guess('implication'), again('i_rejects', 0))).toMatchObject({ act: 'implication' });
  });

  test('and a question that does not sum up is asked, not heard', () => {
    const asked = '两班倒的时候，货在月台上放热了会怎样影响交货？';
    expect(settle(said, asked, guess('implication'), again('i_rejects', 0))).toMatchObject({ act: 'implication' });
  });

  test('one thing alone, where it is played back to be confirmed', () => {
    const one = { asked: [], told: [{ id: 'p_warm', kind: 'problem' as const, score: 5_000 }] };
    const { buyer } = en.given(admits('p_warm'));
    for (const back of [
      'So what I have heard from you is: “goods get warm on the ramp”. Is that right?',
      'If I understand you correctly, goods get warm?',
    ])
      expect(settle(buyer, back, guess('implication', ['leading']), one)).toMatchObject({ act: 'listening', rule: '13' });
    expect(settle(buyer, 'You told me goods get warm, what does that cost you?', guess('implication'), one)).toMatchObject({
      act: 'implication',
    });
    expect(settle(said, '您刚才说货在月台上放热了，我理解得对吗？', guess('problem'), one)).toMatchObject({ act: 'listening', rule: '13' });
  });

  test('in English too', () => {
    const { buyer } = en.given(told, admits('p_warm'));
    expect(settle(buyer, 'So you had two shifts and goods that got warm, right?', guess('problem'), again('i_rejects', 0))).toMatchObject({
      act: 'listening',
    });
  });
});

describe('rule 17: who pays for it, suffers from it, hears about it', () => {
  test('is an effect with a difficulty on the table', () => {
    expect(settle(given(admits('p_warm'), told).buyer, '这个损失最后谁来买单？', guess('situation'))).toMatchObject({
      act: 'implication',
      guessed: 'situation',
      rule: '17',
    });
  });

  test('and a rule of organisation without one', () => {
    expect(settle(given(told).buyer, '运费一般谁来承担？', guess('implication'))).toMatchObject({ act: 'situation', rule: '17' });
    expect(settle(en.given(told).buyer, 'Who pays for the freight?', guess('implication'))).toMatchObject({ act: 'situation' });
  });
});

describe('rule 22: a bad count as an effect', () => {
  test('with a difficulty on the table it is an implication', () => {
    expect(settle(given(admits('p_warm'), told).buyer, '因为这个一个月有多少次拒收？', guess('problem'))).toMatchObject({
      act: 'implication',
      rule: '22',
    });
    expect(settle(en.given(admits('p_warm')).buyer, 'And how many loads went back over that?', guess('problem'))).toMatchObject({
      act: 'implication',
      rule: '22',
    });
  });

  test.each([
    'How many loads went back over the last year?',
    'How many loads came in over the limit, all in all?',
    'Why do loads go back because of that dock?',
  ])('a span of time, a limit and a cause are no effect: %s', (text) => {
    expect(settle(en.given(admits('p_warm')).buyer, text, guess('problem'))).toMatchObject({ act: 'problem' });
  });

  test('without one it is a problem question (rule 15)', () => {
    expect(settle(given(told).buyer, '因为这个一个月有多少次拒收？', guess('problem'))).toMatchObject({ act: 'problem' });
  });
});

describe('rule 30: a benefit needs an explicit need', () => {
  const probe = near('cap_probe', 'capability');

  test('tied to a mere complaint, or to nothing, it is a pitch', () => {
    expect(settle(given(admits('p_warm')).buyer, '您刚才说升温，我们的探头正好管这个', guess('benefit'), probe)).toMatchObject({
      act: 'pitch',
      guessed: 'benefit',
      rule: '30',
      flags: ['advantage'],
    });
  });

  test('tied to a wanted need it is one', () => {
    expect(settle(given(warmWanted).buyer, '您说想睡个踏实觉，探头一超温就提醒', guess('benefit'), probe)).toMatchObject({
      act: 'benefit',
    });
    const half = guess('pitch', [], { benefit: 3_000 });
    expect(settle(given(warmWanted).buyer, '您说想睡个踏实觉，探头一超温就提醒', half, probe)).toMatchObject({
      act: 'benefit',
      rule: '30',
    });
  });

  test('a capability that meets another problem does not make it one', () => {
    expect(settle(given(warmWanted).buyer, '系统会自动打标签', guess('benefit'), near('cap_print', 'capability'))).toMatchObject({
      act: 'pitch',
      rule: '30',
    });
  });
});

describe('flags', () => {
  test('dimensions belong to the acts that ask for them', () => {
    const flags: readonly Flag[] = ['open', '5w2h:where', 'ice:ease', 'feature'];
    const buyer = given(told).buyer;
    expect(settle(buyer, '哪儿？', guess('problem', flags))?.flags).toEqual(['open', '5w2h:where']);
    expect(settle(buyer, '难不难？', guess('need_payoff', flags))?.flags).toEqual(['open', 'ice:ease']);
    expect(settle(buyer, '我们有探头', guess('pitch', flags))?.flags).toEqual(['feature']);
  });

  test('a pitch keeps what the engine heard in it, and one that only praises is neither feature nor advantage', () => {
    expect(settle(given(told).buyer, '我们有探头', guess('pitch', ['feature']))?.flags).toEqual(['feature']);
    expect(settle(given(told).buyer, '装上省人', guess('pitch', ['advantage']))?.flags).toEqual(['advantage']);
    expect(settle(given(told).buyer, '谁不喜欢好东西呢？', guess('pitch'))?.flags).toEqual([]);
  });

  test('a benefit that nobody wished for is a pitch with an advantage', () => {
    expect(settle(given(told).buyer, '装上以后夜里省心', guess('benefit'))).toMatchObject({
      act: 'pitch',
      rule: '30',
      flags: ['advantage'],
    });
  });

  const two = (first: readonly [Act, string, CandidateKind], second: readonly [Act, string, CandidateKind]) =>
    code(
      scenario,
      given(admits('p_warm')).buyer,
      [first, second].map(([act, id, kind]) => ({ text: id, plain: id, guess: guess(act), candidates: near(id, kind) })),
    ).map((label) => label.flags.includes('stacked'));

  test('questions about different items in one turn are stacked', () => {
    expect(two(['situation', 'f_docks', 'fact'], ['situation', 'f_decision', 'fact'])).toEqual([true, true]);
    expect(two(['problem', 'p_warm', 'problem'], ['problem', 'p_labels', 'problem'])).toEqual([true, true]);
  });

  test.each([
    ['and why there?', 'en'],
    ['how often?', 'en'],
    ['on which line?', 'en'],
    ['为什么会卡在那儿？', 'zh'],
    ['多久一次？', 'zh'],
  ] as const)('a second question that names nothing goes on with the first, whatever it lies near to: %s', (text, lang) => {
    const first = { text: 'first', plain: 'first', guess: guess('problem'), candidates: near('p_warm', 'problem') };
    const second = { text, plain: text, guess: guess('problem'), candidates: near('p_labels', 'problem') };
    const buyer = { ...given(admits('p_warm')).buyer, lang };
    expect(code(scenario, buyer, [first, second]).map((label) => label.flags.includes('stacked'))).toEqual([false, false]);
  });

  test('two facets of one problem are not', () => {
    expect(two(['problem', 'warm_where', 'facet'], ['problem', 'warm_how_much', 'facet'])).toEqual([false, false]);
  });
});

describe('the utterance’s main act', () => {
  test('is that of the last segment that asks for something', () => {
    expect(mainAct([labelled('问', 'problem'), labelled('我们是做温控的，已经做了很多年', 'pitch')])).toBe('problem');
    expect(mainAct([labelled('问', 'problem'), labelled('约个时间？', 'closing'), labelled('对吧？', 'listening')])).toBe('closing');
  });

  test('without one, that of the longest', () => {
    expect(mainAct([labelled('您好', 'rapport'), labelled('我们是做温控的', 'pitch')])).toBe('pitch');
    expect(mainAct([])).toBe('other');
  });
});
