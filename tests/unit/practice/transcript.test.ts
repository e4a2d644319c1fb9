import { describe, expect, test } from 'vitest';
import { exchangesOf, languageOf, readTranscript, speakersOf } from '../../../src/practice/transcript/read.ts';
import { longestTranscript } from '../../../src/practice/transcript/spoken.ts';

const said = (text: string) => {
  const read = readTranscript(text);
  return read.ok ? read.value.map((one) => [one.speaker, one.text, one.at]) : read.refusal;
};

describe('a transcript is read in the form in which it comes', () => {
  test('text with names before a colon, in either width; a line without a name goes on', () => {
    expect(said('王经理：这个月停了两回。\n第二回赶上交货。\n我: 后来怎么补的？\n')).toEqual([
      ['王经理', '这个月停了两回。第二回赶上交货。', null],
      ['我', '后来怎么补的？', null],
    ]);
  });

  test('times before or behind the name', () => {
    expect(said('[00:01:02] Dana: How often?\n(0:70) Lee: Weekly.\nDana (01:15): And then?')).toEqual([
      ['Dana', 'How often?', 62],
      ['Lee', 'Weekly.', 70],
      ['Dana', 'And then?', 75],
    ]);
  });

  test('name and time on a line of their own, as meeting tools write it', () => {
    expect(said('张敏  00:03:10\n你们现在谁盯库存？\n\n赵工  00:03:15\n没有专人。\n都是顺手看一眼。')).toEqual([
      ['张敏', '你们现在谁盯库存？', 190],
      ['赵工', '没有专人。都是顺手看一眼。', 195],
    ]);
  });

  test('WebVTT with voices, in pieces, with notes and styles between', () => {
    expect(
      said(
        'WEBVTT\n\nNOTE recorded in the plant\n\n1\n00:00:01.000 --> 00:00:03.000\n<v Dr. Weber>We lose <b>two shifts</b></v>\n\n2\n00:00:03.000 --> 00:00:04.500\n<v Dr. Weber>a month.</v>\n\n00:05.000 --> 00:06.000 align:start\n<v.loud Ann>What does that do to you?</v>',
      ),
    ).toEqual([
      ['Dr. Weber', 'We lose two shifts a month.', 1],
      ['Ann', 'What does that do to you?', 5],
    ]);
  });

  test('SubRip with names before a colon', () => {
    expect(
      said('1\r\n00:00:01,200 --> 00:00:02,000\r\nBuyer: It is dear.\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nAgainst what?\r\n'),
    ).toEqual([['Buyer', 'It is dear. Against what?', 1.2]]);
  });

  test('JSON of several recorders, in seconds or milliseconds', () => {
    expect(said('[{"speaker":"A","text":"Hello"},{"speaker":"B","text":" Hi "}]')).toEqual([
      ['A', 'Hello', null],
      ['B', 'Hi', null],
    ]);
    expect(
      said('{"id":7,"segments":[{"speaker_id":1,"content":"您好","startTime":125000},{"speaker_id":2,"content":"","startTime":126000}]}'),
    ).toEqual([['1', '您好', 125]]);
  });
});

describe('what cannot be read says where and why', () => {
  test.each([
    ['', { code: 'transcript.empty' }],
    ['   \n', { code: 'transcript.empty' }],
    ['just notes about a call', { code: 'transcript.no_speaker', facts: { line: 1 } }],
    ['WEBVTT\n\n00:01 -> x --> y\nhello', { code: 'transcript.bad_cue', facts: { line: 3 } }],
    ['WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nno name here', { code: 'transcript.no_speaker', facts: { line: 4 } }],
    ['[{"speaker":"A"}]', { code: 'transcript.no_speaker', facts: { line: 1 } }],
    [
      '{"rows":[1]}',
      {
        code: 'transcript.bad_json',
        facts: { what: 'turns, segments, utterances, transcript, results, messages, items', form: '{"speaker": "…", "text": "…"}' },
      },
    ],
  ])('%j', (text, refusal) => {
    expect(said(text)).toEqual(refusal);
  });

  test('one that is longer than a day of calls', () => {
    expect(said(`A: ${'x'.repeat(longestTranscript)}`)).toEqual({
      code: 'transcript.too_long',
      facts: { n: longestTranscript + 3, most: longestTranscript },
    });
    expect(said('A: 1\nB: 2\n'.repeat(1001))).toEqual({ code: 'transcript.too_many_turns', facts: { n: 2002, most: 2000 } });
  });
});

test('who spoke, and in which language', () => {
  const read = readTranscript('王总：坐。\n小李：谢谢王总，生产线最近 OEE 怎么样？\n王总：还行。');
  const spoken = read.ok ? read.value : [];
  expect(speakersOf(spoken)).toEqual([
    { speaker: '王总', times: 2 },
    { speaker: '小李', times: 1 },
  ]);
  expect(languageOf(spoken)).toBe('zh');
  expect(languageOf([{ line: 1, speaker: 'A', text: 'The 王总 said yes', at: null }])).toBe('en');
});

test('two of the seller’s side one after the other are one turn; what others said before it belongs to it', () => {
  const read = readTranscript(
    'Buyer: Sit down.\nRep: Thanks.\nTech: Good morning.\nBuyer: Well?\nPurchasing: Be quick.\nRep: What stops you?\nBuyer: Parts.',
  );
  const { turns, after } = exchangesOf(read.ok ? read.value : [], new Set(['Rep', 'Tech']));
  expect(turns.map(({ turn, line, before, text }) => [turn, line, before.map((b) => b.text), text])).toEqual([
    [1, 2, ['Sit down.'], 'Thanks.\nGood morning.'],
    [2, 6, ['Well?', 'Be quick.'], 'What stops you?'],
  ]);
  expect(after.map((b) => b.text)).toEqual(['Parts.']);
});
