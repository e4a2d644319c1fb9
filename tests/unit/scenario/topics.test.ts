import { describe, expect, test } from 'vitest';
import { langs } from '../../../src/dialogue/words/stage.ts';
import { topicIds, topicWords } from '../../../src/phrases/topics.ts';
import { readHeldOut } from '../../../src/scenario/held-out.ts';
import { lint } from '../../../src/scenario/lint.ts';
import { lintLibrary } from '../../../src/scenario/lint-library.ts';
import { compile } from '../../../src/scenario/parse.ts';
import { bigrams, isAlike } from '../../../src/scenario/similar.ts';
import { smallScenario } from '../../kit/scenario.ts';
import { namedFiles } from '../../kit/scenario-files.ts';

const small = smallScenario();
const [shifts] = small.account.facts.filter(({ id }) => id === 'f_shifts');
if (!shifts) throw new Error('the small account has no f_shifts');

/** The small account whose shifts answer the topic, with these questions of its own; and another fact that is said to answer it too. */
function answering(own: readonly string[] | null, topic: string | null = 'shifts', also: readonly string[] = []) {
  const facts = small.account.facts.map((fact) => ({
    ...fact,
    ...((fact.id === 'f_shifts' && topic !== null) || also.includes(fact.id) ? { topic: topic ?? 'shifts' } : {}),
  }));
  const words = Object.fromEntries(
    langs.map((lang) => {
      const said = small.account.words[lang];
      if (!said) throw new Error(`the small account does not speak ${lang}`);
      const { f_shifts: item, ...items } = said.items;
      if (!item) throw new Error('the small account has no words for f_shifts');
      return [lang, { ...said, items: { ...items, f_shifts: own === null ? item : { ...item, ask: own } } }];
    }),
  );
  return namedFiles({ ...small, account: { ...small.account, facts, words } });
}

const refused = (files: ReturnType<typeof answering>) => {
  const compiled = compile(files);
  return compiled.ok ? [] : compiled.refusals.map(({ code, at }) => `${code} ${at?.file.split('/').at(-1)} ${at?.path}`);
};

describe('the topics that every account answers', () => {
  test('are some 24, each asked for in a dozen ways or more in both languages, and tried by two that are kept out', () => {
    expect(topicIds.length).toBe(24);
    for (const lang of langs) {
      expect(Object.keys(topicWords[lang])).toEqual(topicIds);
      for (const id of topicIds) {
        const { ask, held } = topicWords[lang][id];
        expect([id, ask.length >= 12, held.length >= 2]).toEqual([id, true, true]);
      }
    }
  });

  test('are asked for in different words: no two of one topic alike, none kept out that is asked nearly so, none that two topics share', () => {
    const near = langs.flatMap((lang) =>
      topicIds.flatMap((id) => {
        const { ask, held } = topicWords[lang][id];
        const asked = ask.map((text) => ({ text, of: bigrams(text) }));
        const others = topicIds.filter((other) => other !== id).flatMap((other) => topicWords[lang][other].ask);
        const alike = (text: string, two: string, share: number) =>
          isAlike(bigrams(text), bigrams(two), share) ? [`${id}: ${text} ~ ${two}`] : [];
        return [
          ...asked.flatMap((one, at) =>
            asked.slice(0, at).flatMap((two) => (isAlike(one.of, two.of, 0.5) ? [`${id}: ${one.text} ~ ${two.text}`] : [])),
          ),
          ...held.flatMap((text) => ask.flatMap((two) => alike(text, two, 0.85))),
          ...[...ask, ...held].flatMap((text) => others.flatMap((two) => alike(text, two, 0.85))),
        ];
      }),
    );
    expect(near).toEqual([]);
  });

  test('bring their questions with them: the account’s own come first, and what is kept out is tried as well', () => {
    const compiled = compile(answering(['When do your people come in?']));
    if (!compiled.ok) throw new Error(refused(answering(['When do your people come in?'])).join('\n'));
    const { account } = compiled.value;
    const asks = account.words.en?.items['f_shifts']?.ask ?? [];
    expect(asks[0]).toBe('When do your people come in?');
    expect(asks.slice(1)).toEqual(topicWords.en.shifts.ask);
    const held = readHeldOut({ name: 'heldout.en.yaml', text: 'asks_heldout:\n  f_shifts: [And nights?]\n' }, account, 'en');
    expect(held.value?.['f_shifts']).toEqual(['And nights?', ...topicWords.en.shifts.held]);
    expect(readHeldOut({ name: 'heldout.zh.yaml', text: 'asks_heldout: {}\n' }, account, 'zh').value?.['f_shifts']).toEqual(
      topicWords.zh.shifts.held,
    );
  });

  test('need no question of the account’s own; what answers none does, and is refused at its place without', () => {
    expect(refused(answering([]))).toEqual([]);
    expect(refused(answering([], null))).toEqual([
      'scenario.no_question zh.yaml items.f_shifts',
      'scenario.no_question en.yaml items.f_shifts',
    ]);
    const thin = (files: ReturnType<typeof answering>) =>
      lint(files).filter(({ code, at }) => code === 'lint.thin' && at?.path?.startsWith('items.f_shifts.ask'));
    expect(thin(answering([]))).toEqual([]);
    expect(thin(answering(['When do they come in?'], null)).length).toBe(2);
  });

  test('are answered by one fact each: a second is refused where it says so', () => {
    expect(refused(answering(null, 'shifts', ['f_docks']))).toEqual(['scenario.topic_twice account.yaml facts.2.topic']);
    expect(refused(answering(null, 'the weather'))).toHaveLength(1);
  });

  test('are all answered in the library: each that is missing is named', () => {
    const missing = lintLibrary('scenarios', [answering(null)]).filter(({ code }) => code === 'lint.library_topic');
    expect(missing.map(({ facts }) => facts?.['topic'])).toEqual(topicIds.filter((id) => id !== 'shifts'));
    expect(missing.every(({ at }) => at?.path === 'facts')).toBe(true);
  });
});
