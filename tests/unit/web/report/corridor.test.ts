import { describe, expect, test } from 'vitest';
import { corridor as said, scene } from '../../../../src/phrases/corridor.ts';
import { corridorLines } from '../../../../src/web/report/corridor-lines.ts';
import type { ReportView } from '../../../../src/wire/report-view.ts';
import { reportAbout } from './kit.ts';

type Corridor = NonNullable<ReportView['report']['corridor']>;
const told: Corridor = {
  how: 'told',
  by: 'wang',
  to: 'zhao',
  wording: 0,
  cases: [
    {
      problem: 'p_stops',
      costs: [{ turn: 9, who: 'wang', text: 'July cost us 280,000.' }],
      gains: [{ kind: 'impact', said: { turn: 12, who: 'wang', text: 'We’d swap on a Sunday.' } }],
    },
  ],
  unheard: [],
  asks: { of: 'question', id: 'q_li_refs', kind: 'references', person: 'li', turn: 7, state: 'open', answer: null },
};
const linesOf = (corridor: Corridor, lang: 'zh' | 'en' = 'en') => corridorLines(reportAbout({ corridor }, lang), corridor);
const quotes = (corridor: Corridor) => linesOf(corridor).flatMap(({ runs }) => runs.flatMap(({ quote }) => (quote ? [quote.turn] : [])));

describe('the scene in the corridor', () => {
  test('is told, asked and answered, and only what was said in the call is a quote', () => {
    expect(linesOf(told).map(({ who }) => who)).toEqual(['wang', 'zhao', 'wang']);
    expect(quotes(told)).toEqual([9, 12]);
  });

  test('stands in the language of the call', () => {
    expect(linesOf(told, 'zh')[1]?.runs[0]?.text).toMatch(/[\u4e00-\u9fff]/);
    expect(linesOf(told)[1]?.runs[0]?.text).not.toMatch(/[\u4e00-\u9fff]/);
  });

  test('has another wording when another was drawn, and each is there for whatever was drawn', () => {
    const all = Array.from({ length: 60 }, (_, wording) => linesOf({ ...told, wording })[0]?.runs[0]?.text);
    expect(new Set(all).size).toBe(scene.begins.en.length);
    expect(all.every((text) => text !== undefined && text !== '')).toBe(true);
  });

  test('without anything to tell is somebody who was here and a brochure', () => {
    const lines = linesOf({ ...told, how: 'nothing_to_tell', cases: [], asks: null });
    expect(lines[1]?.runs[0]?.text).toContain('I have the brochure');
  });
});

describe('the words of the corridor', () => {
  const texts = Object.values(scene).flatMap(({ zh, en }) => [
    ...zh.map((text) => ({ text, zh: true })),
    ...en.map((text) => ({ text, zh: false })),
  ]);

  test('fill the same blanks in both languages, in every wording of a line', () => {
    const blanks = (text: string) =>
      [...text.matchAll(/\{(\w+)\}/g)]
        .map(([, name]) => name)
        .sort()
        .join();
    for (const { zh, en } of Object.values(scene)) expect(new Set([...zh, ...en].map(blanks)).size).toBe(1);
  });

  test('use no exclamation mark and no straight quotes', () => {
    expect(texts.filter(({ text }) => /[!！"']/.test(text))).toEqual([]);
    expect(texts.filter(({ text, zh }) => zh && /[\u4e00-\u9fff][,;:?]/.test(text))).toEqual([]);
    expect(Object.values(said).filter(({ zh, en }) => /[!！"']/.test(zh + en))).toEqual([]);
  });
});
