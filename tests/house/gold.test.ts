import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aboutLabels } from '../../scripts/corpus-checks.ts';
import { goldManifest, goldTexts } from '../../scripts/gold-files.ts';
import { corpusRows } from '../../src/cli/eval/corpus.ts';
import { goldCoding, goldRows } from '../../src/cli/eval/gold.ts';
import { acts, isSpin } from '../../src/dialogue/words/act.ts';
import { langs } from '../../src/dialogue/words/stage.ts';
import { likeAny } from '../kit/alike.ts';

test('texts, codings and rows of the gold set are those that its manifest names', () => {
  const kept = JSON.parse(readFileSync('corpus/gold/manifest.json', 'utf8'));
  expect(goldManifest(), 'A settled change: run `npx tsx scripts/gold-manifest.ts`. Any other: put the file back.').toEqual(kept);
});

describe.each(langs)('the gold set, %s', (lang) => {
  const rows = goldRows(lang);
  const clear = rows.filter(({ ambiguous }) => !ambiguous);
  const share = (those: readonly unknown[]): number => those.length / rows.length;

  test('every row keeps the corpus lint’s rules on form and labels: its segments add up, its flags are legal', () => {
    expect(rows.flatMap((row) => aboutLabels(row, row.source_batch, lang).map((what) => `${row.id}: ${what}`))).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test('each SPIN act has at least 80 unambiguous rows, each other act 45', () => {
    const few = acts.filter((act) => clear.filter((row) => row.act === act).length < (isSpin(act) ? 80 : 45));
    expect(few).toEqual([]);
  });

  test('at least a third is spoken, two in five have a turn before them, and 25 trades occur', () => {
    expect(share(rows.filter(({ register }) => register === 'spoken'))).toBeGreaterThanOrEqual(1 / 3);
    expect(share(rows.filter(({ context, previous }) => context ?? previous))).toBeGreaterThanOrEqual(0.4);
    expect(new Set(rows.map(({ industry }) => industry)).size).toBeGreaterThanOrEqual(25);
  });

  test('every text stands in the frozen texts, word for word, with the turn before it', () => {
    const frozen = new Map(goldTexts(lang).map(({ id, text, context }) => [id, { text, context }]));
    expect(rows.filter(({ id, text, context }) => frozen.get(id)?.text !== text || frozen.get(id)?.context !== context)).toEqual([]);
  });

  test('every row was coded twice', () => {
    const ids = rows.map(({ id }) => id).sort();
    expect(
      goldCoding(lang, 'a')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids);
    expect(
      goldCoding(lang, 'b')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids);
  });

  test('no text of it, nor anything nearly like it, is in the training corpus', () => {
    const like = likeAny(rows, lang);
    const learned = corpusRows('corpus', lang).flatMap(({ id, text }) =>
      like(text).map((gold) => `${id} is too like ${gold}: take ${id} out of corpus/${lang}`),
    );
    expect(learned).toEqual([]);
  });
});

test.each(langs)('nor is any of the fresh sentences, %s', (lang) => {
  const rows = readFileSync(`corpus/fresh/${lang}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line): { id: string; segments: string[] } => JSON.parse(line))
    .map(({ id, segments }) => ({ id, text: segments.join(lang === 'zh' ? '' : ' ') }));
  expect(rows.length).toBeGreaterThanOrEqual(250);
  const like = likeAny(rows, lang);
  const learned = corpusRows('corpus', lang).flatMap(({ id, text }) =>
    like(text).map((fresh) => `${id} is too like ${fresh}: take ${fresh} out of corpus/fresh, it examines nothing any more`),
  );
  expect(learned).toEqual([]);
});

describe('the net under it holds', () => {
  const rows = [
    { id: 'gold-1', text: 'How often does the second line stop in a week?' },
    { id: 'gold-2', text: 'Sorry?' },
  ];
  test.each([
    ['with other signs and capitals', 'how often does the SECOND line stop, in a week', ['gold-1']],
    ['with one word changed', 'How often does the third line stop in a week?', ['gold-1']],
    ['short, and the same', 'sorry', ['gold-2']],
    ['short, and only alike', 'Sorry, what?', []],
    ['about the same, said otherwise', 'Does line two stop often?', []],
  ])('a training text %s', (_, text, found) => {
    expect(likeAny(rows, 'en')(text)).toEqual(found);
  });

  test('Chinese is compared by pairs of characters', () => {
    const like = likeAny([{ id: 'gold-1', text: '二线一个星期要停几回？' }], 'zh');
    expect(['三线一个星期要停几回', '停机影响交付吗，一般影响多少'].map(like)).toEqual([['gold-1'], []]);
  });
});
