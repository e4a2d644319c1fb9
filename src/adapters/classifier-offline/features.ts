import type { Act } from '../../dialogue/words/act.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { marked } from './markers.ts';

/** What a label is guessed from: one normalised segment, the buyer's last turn, the seller's previous turn. */
export type Sample = Readonly<{
  lang: Lang;
  text: string;
  before: string | null;
  previous: Readonly<{ text: string; act: Act }> | null;
  /** The segments beside it in the same utterance. */
  left: string | null;
  right: string | null;
}>;

/** Names of the features of a sample, each once. Context counts by its markers, and by its words where the text itself is short. */
export function features(sample: Sample): readonly string[] {
  const { lang, text, before, previous } = sample;
  const names = new Set<string>();
  if (lang === 'zh') hanGrams(text, names);
  else wordGrams(text, names);
  const own = marked(text, lang);
  for (const name of own) names.add(`m:${name}`);
  pairs(own, names);
  names.add(`len:${bucket(lang === 'zh' ? text.length : text.split(' ').length * 2)}`);
  if (/[?？]/u.test(text)) names.add('m:question_mark');
  context(sample, own, before, previous, names);
  beside(sample, names);
  return [...names];
}

/** Which markers stand together says more than either: "hypothesis, solved" and "how much" is another question than each alone. */
function pairs(own: readonly string[], names: Set<string>): void {
  for (let i = 0; i < own.length; i++) for (let j = i + 1; j < own.length; j++) names.add(`mm:${own[i]}&${own[j]}`);
}

function context(
  { lang, text }: Sample,
  own: readonly string[],
  before: string | null,
  previous: Sample['previous'],
  names: Set<string>,
): void {
  const short = lang === 'zh' ? text.length <= 12 : text.split(' ').length <= 6;
  if (before === null) names.add('c:none');
  else {
    const theirs = marked(before, lang);
    for (const name of theirs) {
      names.add(`c:${name}`);
      if (short) names.add(`sc:${name}`);
    }
    if (theirs.includes('difficulty')) for (const name of own) names.add(`cd:${name}`);
    if (shares(text, before, lang)) names.add('c:echo');
  }
  if (previous) {
    names.add(`p:${previous.act}`);
    if (short) names.add(`sp:${previous.act}`);
  }
}

/** What stands right before and after in the same utterance: a check that follows makes a summary of what it checks. */
function beside({ lang, left, right }: Sample, names: Set<string>): void {
  names.add(left === null ? 'l:none' : `l:${/[?？]\s*$/u.test(left) ? 'asks' : 'tells'}`);
  names.add(right === null ? 'r:none' : `r:${/[?？]\s*$/u.test(right) ? 'asks' : 'tells'}`);
  if (left !== null) for (const name of marked(left, lang)) names.add(`l:${name}`);
  if (right !== null) for (const name of marked(right, lang)) names.add(`r:${name}`);
}

/** True where much of a text stands in what the buyer had just said: a check or an echo. */
function shares(text: string, before: string, lang: Lang): boolean {
  const parts =
    lang === 'zh' ? Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)) : (text.match(/[a-z]{4,}/g) ?? []);
  return parts.length > 0 && parts.filter((p) => before.includes(p)).length * 2 >= parts.length;
}

const bucket = (length: number): number => [4, 8, 12, 18, 26, 38, 60].findIndex((most) => length <= most);

function hanGrams(text: string, names: Set<string>): void {
  const line = `^${text.replace(/[\s。，、；：！]+/gu, '·').replace(/[？?]+$/u, '')}$`;
  for (let n = 1; n <= 4; n++) for (let i = 0; i + n <= line.length; i++) names.add(line.slice(i, i + n));
  names.add(`head:${line.slice(1, 4)}`);
  names.add(`tail:${line.slice(-4, -1)}`);
}

function wordGrams(text: string, names: Set<string>): void {
  const words = ['^', ...(text.match(/[a-z0-9']+|[?!]/g) ?? []).map((w) => (/^\d/.test(w) ? '#' : w)), '$'];
  for (let i = 0; i < words.length; i++) {
    names.add(words[i] as string);
    if (i + 1 < words.length) names.add(`${words[i]} ${words[i + 1]}`);
    if (i + 2 < words.length) names.add(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
    if (i + 3 < words.length) names.add(`${words[i]} _ _ ${words[i + 3]}`);
  }
  for (const word of words) for (let i = 0; i + 4 <= word.length; i++) names.add(`~${word.slice(i, i + 4)}`);
  names.add(`head:${words.slice(1, 3).join(' ')}`);
  names.add(`head3:${words.slice(1, 4).join(' ')}`);
}

/** Buckets that feature names are hashed into. */
export const buckets = 1 << 16;

/** FNV-1a of a feature's name, folded into the buckets. */
export function bucketOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
  return ((hash >>> 16) ^ hash) & (buckets - 1);
}
