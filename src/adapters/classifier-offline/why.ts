import { type Act, acts } from '../../dialogue/words/act.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { ToGuess, Weighed } from '../../ports/classifier.ts';
import { grammar } from './grams.ts';
import { logits, type Model } from './model.ts';
import { read } from './reading.ts';
import type { Sample } from './sample.ts';
import { langOf } from './script.ts';

/** Readings that one explanation may cost; how many of them the buyer's turn is sure to have, and how many a segment beside it may have. */
const most = 40;
const mostBefore = 10;
const mostBeside = 3;

/** Characters of a word that the lexicon does not know. */
const longestWord = 3;

type Where = Weighed['where'];
type Span = Readonly<{ start: number; end: number }>;

/**
 * How much each word spoke for `act` and against `rival`: it is left out, the sentence is read again, and what the lead of the act over its rival loses is the word's weight.
 * Where there are more words than readings, neighbours are left out together. Empty for what was not read at all.
 */
export function weighed(
  models: Readonly<Record<Lang, Model>>,
  asked: ToGuess,
  i: number,
  sample: Sample | undefined,
  act: Act,
  rival: Act,
): readonly Weighed[] {
  if (!sample) return [];
  const lead = (one: Sample): number => {
    const scores = logits(models[one.lang], one);
    return (scores[acts.indexOf(act)] as number) - (scores[acts.indexOf(rival)] as number);
  };
  const whole = lead(sample);
  return stretches(sample).flatMap(({ where, start, end }) => {
    const without = lead({ ...sample, [fieldOf[where]]: leftOut(textAt(sample, where), start, end) });
    const weight = Math.round((whole - without) * 1_000);
    const from = cutOff(asked, i, sample, where);
    return weight === 0 ? [] : [{ where, start: start + from, end: end + from, weight }];
  });
}

const fieldOf = { segment: 'text', before: 'before', left: 'left', right: 'right' } as const satisfies Record<Where, keyof Sample>;

const textAt = (sample: Sample, where: Where): string => sample[fieldOf[where]] ?? '';

/** Of a long turn or neighbour before the segment only the end is read: how much of its beginning is not. */
function cutOff({ before, segments }: ToGuess, i: number, sample: Sample, where: Where): number {
  if (where === 'before') return (before ?? '').length - textAt(sample, where).length;
  return where === 'left' ? (segments[i - 1] ?? '').length - textAt(sample, where).length : 0;
}

/** What is left out in turn. The segment's own words come first; the buyer's turn has the readings that are left, and never less than its share where it has words for it. */
function stretches(sample: Sample): readonly (Span & Readonly<{ where: Where }>)[] {
  const [own, before] = [spansOf(sample, 'segment'), spansOf(sample, 'before')];
  const left = together(spansOf(sample, 'left'), mostBeside);
  const right = together(spansOf(sample, 'right'), mostBeside);
  const free = most - left.length - right.length;
  const mine = together(own, free - Math.min(before.length, mostBefore));
  const theirs = together(before, free - mine.length);
  const parts = { segment: mine, before: theirs, left, right };
  return Object.entries(parts).flatMap(([where, spans]) => spans.map((span) => ({ where: where as Where, ...span })));
}

/**
 * The words and phrases of a text as the lexicon cuts them, where they stand; marks that separate them are left alone, a question mark is not. Han characters that the
 * lexicon does not know make a word with those beside them.
 */
function spansOf(sample: Sample, where: Where): readonly Span[] {
  const text = textAt(sample, where);
  const lang = where === 'segment' ? sample.lang : (langOf(text, sample.lang) ?? sample.lang);
  const spans: (Span & Readonly<{ loose: boolean }>)[] = [];
  let from = 0;
  for (const piece of read(text, lang).pieces) {
    // A phrase of several English words is one piece, joined by underscores.
    const words = piece.text.split('_');
    const start = text.indexOf(words[0] as string, from);
    for (const word of words) from = text.indexOf(word, from) + word.length;
    if (!/[\p{L}\p{N}?？]/u.test(piece.text)) continue;
    const loose = piece.meanings.length === 0 && /^\p{Script=Han}$/u.test(piece.text) && !grammar.zh.has(piece.text);
    const last = spans.at(-1);
    if (loose && last?.loose && last.end === start && start - last.start < longestWord) spans[spans.length - 1] = { ...last, end: from };
    else spans.push({ start, end: from, loose });
  }
  return spans;
}

/** At most so many stretches: neighbours go together. */
function together(spans: readonly Span[], atMost: number): readonly Span[] {
  const size = Math.ceil(spans.length / atMost) || 1;
  return spans.flatMap((span, i) =>
    i % size === 0 ? [{ start: span.start, end: (spans[i + size - 1] ?? spans.at(-1) ?? span).end }] : [],
  );
}

const leftOut = (text: string, start: number, end: number): string =>
  `${text.slice(0, start)}${text.slice(end)}`.replace(/\s+/g, ' ').trim();
