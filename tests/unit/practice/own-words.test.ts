import { expect, test } from 'vitest';
import { ownWords } from '../../../src/practice/own-words.ts';
import { opened, replied, said } from '../../kit/events.ts';

const events = [
  opened({ lang: 'zh' }),
  replied(0, '坐，喝口水。'),
  said(1, '冷库够用吗？'),
  replied(1, '冷库一满，灌装就得停下来等。'),
  said(2, '停下来等，一等多久？'),
  replied(2, '少则半天。'),
];

test('four signs of theirs in a row are their words, a comma between them or not', () => {
  expect(ownWords('zh', '您说的冷库一满灌装就得停，我记下了。', events)).toEqual({ text: '冷库一满灌装就得停', turn: 1 });
});

test('what the trainee says of their own, or in three signs, is not', () => {
  expect(ownWords('zh', '冷库的账我们再算。', events)).toBeNull();
  expect(ownWords('zh', '谢谢您今天抽空。', events)).toBeNull();
});

test('what the trainee had said first is the trainee’s', () => {
  const echoed = [...events, said(3, '卡在放行台上了？'), replied(3, '卡在放行台上了。')];
  expect(ownWords('zh', '卡在放行台上这件事。', echoed)).toBeNull();
});

test('three English words count where two of them carry something', () => {
  const english = [opened({ lang: 'en' }), said(1, 'And then?'), replied(1, 'Then the filler stands idle. It is what it is.')];
  expect(ownWords('en', 'You told me the filler stands idle for hours.', english)).toEqual({ text: 'the filler stands idle', turn: 1 });
  expect(ownWords('en', 'It is what it is, I suppose.', english)).toBeNull();
});
