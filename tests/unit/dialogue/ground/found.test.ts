import { describe, expect, test } from 'vitest';
import { keptOut, leftOut, sharesOf } from '../../../../src/dialogue/ground/found.ts';
import { retrieve, retrieveWithout } from '../../../../src/dialogue/ground/retrieve.ts';
import type { Scenario } from '../../../../src/dialogue/words/scenario.ts';
import { type Lang, langs } from '../../../../src/dialogue/words/stage.ts';
import { plain, prepared } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

/** The small scenario with other questions for one item. */
function asking(lang: Lang, id: string, change: (ask: readonly string[]) => readonly string[]): Scenario {
  const scenario = smallScenario();
  const words = scenario.account.words[lang];
  const item = words?.items[id];
  if (!words || !item) throw new Error(`no ${id} in ${lang}`);
  const items = { ...words.items, [id]: { ...item, ask: change(item.ask) } };
  return { ...scenario, account: { ...scenario.account, words: { ...scenario.account.words, [lang]: { ...words, items } } } };
}

describe.each(langs)('a question left out, in %s', (lang) => {
  test.each(['f_shifts', 'p_warm', 'warm_where'])('of %s is looked up as if its author had written it once less', (id) => {
    const once = prepared(smallScenario(), lang);
    const text = once.words.items[id]?.ask[0] ?? '';
    const twice = prepared(
      asking(lang, id, (ask) => [text, ...ask]),
      lang,
    );
    expect(retrieveWithout(twice.index, plain(text), id)).toEqual(retrieve(once.index, plain(text)).asked);
  });

  test('is named with what came before its own item, and the shares count them', () => {
    const nonsense = 'Zyx wvu?';
    const table = prepared(
      asking(lang, 'f_shifts', (ask) => [...ask, nonsense]),
      lang,
    );
    const all = leftOut(table, plain);
    const questions = [...Object.values(table.words.items), ...Object.values(table.words.rungs)].flatMap(({ ask }) => ask);
    expect(all.map(({ text }) => text).sort()).toEqual([...questions].sort());
    expect(all.find(({ text }) => text === nonsense)).toEqual({
      id: 'f_shifts',
      nth: (table.words.items['f_shifts']?.ask.length ?? 0) - 1,
      text: nonsense,
      place: null,
      score: 0,
      taken: null,
    });
    const { asked, first, firstThree } = sharesOf(all);
    expect([asked, first <= firstThree, firstThree < asked]).toEqual([questions.length, true, true]);
  });
});

describe('a question is looked up as it would be in a call', () => {
  const looked = (lang: Lang, asks: Readonly<Record<string, readonly string[]>>) =>
    keptOut(prepared(smallScenario(), lang), plain, asks).map(({ id, place, taken }) => [id, place, taken]);

  test('a fact before any problem is on the table: no detail of one comes first', () => {
    const words = prepared(smallScenario(), 'en').words;
    const detail = words.items['warm_where']?.ask[0] ?? '';
    expect(looked('en', { f_shifts: [detail] }).map(([, , taken]) => taken === 'warm_where')).toEqual([false]);
  });

  test('a detail while its problem is being talked about', () => {
    expect(looked('en', { warm_where: ['At which door is that?'] })).toEqual([['warm_where', 0, null]]);
    expect(looked('zh', { warm_where: ['这个多半在哪道门？'] })).toEqual([['warm_where', 0, null]]);
  });
});

describe('a question that the index does not hold', () => {
  test('is looked up among what its act may ask for', () => {
    const asks = { f_shifts: ['Do you work nights as well?'], warm_where: ['At which door is it too warm?'] };
    const looked = keptOut(prepared(smallScenario(), 'en'), plain, asks);
    expect(looked.map(({ id, place }) => [id, place])).toEqual([
      ['f_shifts', 0],
      ['warm_where', 0],
    ]);
  });
});
