import { beforeAll, describe, expect, test } from 'vitest';
import { house as coach } from '../../../src/coach/coach.ts';
import type { House } from '../../../src/coach/house.ts';
import { open } from '../../../src/coach/open.ts';
import { type Why, why } from '../../../src/coach/why.ts';
import { acts } from '../../../src/dialogue/words/act.ts';
import type { Classifier } from '../../../src/ports/classifier.ts';
import { type Played, play, realHouse } from '../../kit/house.ts';

const turns = ['周经理，您好。 你们一批奶从下線到放行要幾天？', '放行慢給你们造成了什么麻烦？', '然后呢？'];

let house: House;
let played: Played;
beforeAll(async () => {
  house = await realHouse();
  played = await play(house, 'qinghe', { lang: 'zh', difficulty: 'normal', seed: 3, turns: turns.map((say) => ({ say, to: 'zhou' })) });
});

/** The same house with another engine behind the port. */
const under = (classifier: Classifier): House => coach({ ...house, classifier });

async function told(turn: number, by: House = house): Promise<Why> {
  const answer = await why(by, played.session, turn);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

describe('why a turn was labelled as it was', () => {
  test('each label of the log is there, with the words as they were typed, each at its place', async () => {
    for (const turn of [1, 2, 3]) {
      const { segments, before } = await told(turn);
      const labels = played.events.flatMap((event) => (event.type === 'coded' && event.turn === turn ? event.labels : []));
      expect(segments.map(({ text, act, rule }) => ({ text, act, rule }))).toEqual(
        labels.map(({ text, act, rule }) => ({ text, act, rule })),
      );
      expect(segments.map(({ unexplained }) => unexplained)).toEqual(labels.map(() => null));
      for (const [i, segment] of segments.entries()) {
        const texts = { segment: segment.text, before, left: segments[i - 1]?.text, right: segments[i + 1]?.text };
        expect(segment.words.map(({ where, start, end }) => texts[where]?.slice(start, end))).toEqual(
          segment.words.map(({ text }) => text),
        );
        expect(segment.words.filter(({ text }) => text === '')).toEqual([]);
      }
    }
  });

  test('what the buyer had said before is what the trainee read', async () => {
    const opening = played.events.find((event) => event.type === 'replied' && event.turn === 0);
    expect((await told(1)).before).toBe(opening?.type === 'replied' ? opening.text : undefined);
    expect((await told(2)).segments.flatMap(({ words }) => words.map(({ where }) => where))).toContain('before');
  });

  test('another engine does not speak for the one that made the label', async () => {
    const engine = { name: 'offline-linear', hash: 'another' };
    const { segments } = await told(2, under({ ...house.classifier, engine }));
    expect(segments).toMatchObject([{ unexplained: 'other_engine', words: [], engine: house.classifier.engine }]);
  });

  test('nor does one of the same name and hash that reads the sentence otherwise today', async () => {
    const flat = Object.fromEntries(acts.map((act) => [act, 1_000])) as Readonly<Record<(typeof acts)[number], number>>;
    const { engine } = house.classifier;
    const guess: Classifier['guess'] = async ({ segments }) => segments.map(() => ({ probabilities: flat, flags: [], engine }));
    expect((await told(2, under({ ...house.classifier, guess }))).segments).toMatchObject([{ unexplained: 'read_otherwise', words: [] }]);
  });

  test('an engine that gives no reasons says so', async () => {
    const { engine, guess } = house.classifier;
    expect((await told(2, under({ engine, guess }))).segments).toMatchObject([{ unexplained: 'gives_no_reasons', words: [] }]);
  });

  test('nothing is told while the call is open, and nothing of a turn that was not', async () => {
    const opened = await open(house, { scenario: 'qinghe', lang: 'zh', owner: null, bearer: null, seed: 3 });
    if (!opened.ok) throw new Error(opened.refusal.code);
    expect(await why(house, opened.value.row.id, 1)).toMatchObject({ ok: false, refusal: { code: 'session.open' } });
    expect(await why(house, played.session, 4)).toMatchObject({ ok: false, refusal: { code: 'turn.unknown', facts: { turn: 4 } } });
    expect(await why(house, played.session, 0)).toMatchObject({ ok: false, refusal: { code: 'turn.unknown' } });
  });
});
