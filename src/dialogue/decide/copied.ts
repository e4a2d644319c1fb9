import type { Prepared } from '../ground/prepare.ts';
import type { Buyer } from '../words/buyer.ts';
import { blank, hintPatterns } from '../words/hint-pattern.ts';
import type { Lang } from '../words/stage.ts';

/** Letters and figures alone, so that punctuation and spaces make no difference. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The fixed parts of each pattern, in their order. */
const frames: Readonly<Record<Lang, readonly (readonly string[])[]>> = {
  zh: Object.values(hintPatterns).map(({ zh }) =>
    zh
      .split(blank)
      .map(bare)
      .filter((part) => part !== ''),
  ),
  en: Object.values(hintPatterns).map(({ en }) =>
    en
      .split(blank)
      .map(bare)
      .filter((part) => part !== ''),
  ),
};

/** Words that fill a blank with nothing. */
const nothing =
  /^(?:这个|那个|什么|我们|你们|他们|咱们|怎么|这样|那样|事情|问题|情况|一下|可以|没有|就是|现在|如果|影响|那边|这边|这件|那件|有人|某个|某人|某事)$|^(?:that|this|them|they|these|those|there|what|when|where|which|with|your|yours|from|have|will|would|could|should|thing|things|some|someone|something|problem|problems|issue|issues|about|other|because|really|everything|everybody)$/;

const pieces = (text: string, lang: Lang): readonly string[] =>
  lang === 'zh'
    ? Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))
    : (text.toLowerCase().match(/[a-z]{4,}|\d+/g) ?? []);

/** Where each fixed part of a pattern stands in the bare text, in their order; undefined where one is missing: almost every utterance is built by none. */
function partsIn(letters: string, frame: readonly string[]): readonly number[] | undefined {
  const found: number[] = [];
  let from = 0;
  for (const part of frame) {
    const at = letters.indexOf(part, from);
    if (at < 0) return undefined;
    found.push(at);
    from = at + part.length;
  }
  return found;
}

/** What fills the blanks around parts that were found in the bare text, given back as it was written. */
function filled(plain: string, frame: readonly string[], parts: readonly number[]): readonly string[] {
  const at: number[] = [];
  let offset = 0;
  for (const letter of plain) {
    for (let i = 0; i < bare(letter).length; i++) at.push(offset);
    offset += letter.length;
  }
  const cut = (from: number, to: number): string => plain.slice(at[from] ?? plain.length, at[to] ?? plain.length);
  const starts = [0, ...frame.map((part, i) => (parts[i] ?? 0) + part.length)];
  return starts.map((start, i) => cut(start, parts[i] ?? at.length));
}

/** What has been said aloud so far: the last reply as it was, and what was said before it in the author's words. */
const heardBy = ({ words }: Prepared, buyer: Buyer): string =>
  [buyer.lastReply ?? '', ...Object.keys(buyer.said).flatMap((id) => words.items[id]?.say ?? [])].join(' ');

/**
 * Whether an utterance is a hint's pattern as it stands, or filled with nothing that anybody at the table said: whoever copies hasn't asked. A pattern in which the blanks all hold the same
 * words is no better filled.
 */
export function isCopied(prepared: Prepared, buyer: Buyer, plain: string): boolean {
  const { lang } = prepared;
  const letters = bare(plain);
  for (const frame of frames[lang]) {
    const parts = partsIn(letters, frame);
    if (!parts) continue;
    const gaps = filled(plain, frame, parts);
    const own = gaps.map((gap) => bare(gap)).filter((gap) => gap !== '');
    if (own.length < 2 || new Set(own).size < 2) return true;
    const heard = new Set(pieces(heardBy(prepared, buyer), lang));
    if (!gaps.some((gap) => pieces(gap, lang).some((piece) => !nothing.test(piece) && heard.has(piece)))) return true;
  }
  return /[_＿]{2,}/.test(plain);
}
