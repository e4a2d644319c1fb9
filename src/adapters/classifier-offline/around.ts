import type { Lang } from '../../dialogue/words/stage.ts';
import { groupOf, moodOf, type Reading, read } from './reading.ts';
import type { Names, Sample } from './sample.ts';
import { langOf } from './script.ts';
import { named } from './vocabulary.ts';

/** Adds what stands around a segment: the buyer's turn before it, the act of the seller's turn before that, the segments beside it. */
export function aroundIt(sample: Sample, own: Reading, names: Names): void {
  const { before, previous, left, right, lang } = sample;
  if (before !== null) afterTheBuyer(own, read(before, langOf(before, lang) ?? lang), names);
  if (previous && isShort(own)) names.add(named('sp:', previous.act));
  side('l', left, lang, names);
  side('r', right, lang, names);
}

const isShort = ({ text, lang }: Reading): boolean => (lang === 'zh' ? text.length <= 12 : text.split(' ').length <= 6);

/** How a segment answers to what the buyer had just said. That they said something tells nothing: in a session they always have. */
function afterTheBuyer(own: Reading, theirs: Reading, names: Names): void {
  const mood = moodOf(theirs);
  const echo = echoOf(own.text, theirs.text, own.lang);
  const { form, colour, meanings, markers } = own;
  names.add(named('b:', mood));
  names.add(named('be:', echo));
  names.add(named('be:', echo, '&', form));
  names.add(named('bm:', mood, '&', form));
  names.add(named('bme:', mood, '&', form, '&', echo));
  names.add(named('me:', mood, '&', echo));
  names.add(named('pm:', mood, '&', colour));
  names.add(named('pmf:', mood, '&', colour, '&', form));
  names.add(named('pme:', mood, '&', colour, '&', echo));
  for (const meaning of theirs.meanings) names.add(named('bk:', meaning));
  for (const meaning of meanings) names.add(named('bm:', mood, '&', meaning));
  oldAndNew(own, theirs, mood, names);
  const short = isShort(own);
  for (const marker of theirs.markers) {
    names.add(named('c:', marker));
    if (short) names.add(named('sc:', marker));
  }
  if (theirs.markers.includes('difficulty')) for (const marker of markers) names.add(named('cd:', marker));
  if (own.lang === 'zh' ? own.text.length > 8 : own.text.split(' ').length > 4) return;
  names.add(named('short:', own.text.replace(/[?？。.!,，\s]+/g, ' ').trim(), '&', mood));
  names.add(named('shorty:', form, '&', mood, '&', echo));
}

/** What is asked about that the buyer has named, and what is new: a bad count beside another difficulty asks what that one does (coding manual, rule 22). */
function oldAndNew({ pieces, text, lang }: Reading, theirs: Reading, mood: string, names: Names): void {
  const asked = firstAsked(text, lang);
  for (const piece of pieces) {
    if (piece.meanings.length === 0) continue;
    const group = groupOf(piece.meanings);
    const age = isNamed(piece.text, theirs) ? 'old' : 'new';
    names.add(named('n:', group, age, '&', mood));
    names.add(named('na:', group, age, '&', mood, '&', asked));
  }
}

const firstAsked = (text: string, lang: Lang): string =>
  (lang === 'zh'
    ? /多少|几|哪|谁|什么|啥|怎么|为什么|吗|多久|多/
    : /\bhow (?:much|many|often|long|far|bad\w*|well)\b|\b(?:what|who|which|where|when|why|how)\b/
  ).exec(text)?.[0] ?? '-';

/** Whether the buyer had used a word, or one that begins like it. */
const isNamed = (word: string, { text, lang }: Reading): boolean => text.includes(lang === 'zh' ? word : word.slice(0, 5));

/** How much of a text repeats what was said before: `none` where it has no words of content, else 0 to 3. */
export function echoOf(text: string, before: string, lang: Lang): string {
  const own = contentOf(text, lang);
  if (own.length === 0) return 'none';
  const theirs = new Set(contentOf(before, lang));
  const shared = own.filter((word) => theirs.has(word)).length / own.length;
  return shared === 0 ? '0' : shared < 0.34 ? '1' : shared < 0.67 ? '2' : '3';
}

function contentOf(text: string, lang: Lang): readonly string[] {
  if (lang === 'zh') {
    const bare = text.replace(/[^\p{Script=Han}a-z0-9]/gu, '');
    return Array.from({ length: Math.max(0, bare.length - 1) }, (_, i) => bare.slice(i, i + 2));
  }
  return (text.match(/[a-z0-9']{3,}/g) ?? []).filter((word) => !empty.has(word)).map((word) => word.replace(/'.*$/, '').slice(0, 5));
}

const empty = new Set(
  'the and for that this with you your our they them their what how who when where why which have has had was were are but not from just into about been would could there then than'.split(
    ' ',
  ),
);

/** What stands right before or after in the same utterance: a check that follows makes a summary of what it checks. */
function side(which: 'l' | 'r', text: string | null, lang: Lang, names: Names): void {
  names.add(named(which, ':', text === null ? 'none' : /[?？]\s*$/.test(text) ? 'asks' : 'tells'));
  if (text !== null) for (const marker of read(text, langOf(text, lang) ?? lang).markers) names.add(named(which, ':', marker));
}
