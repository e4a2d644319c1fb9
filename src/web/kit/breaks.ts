import type { Lang } from '../../dialogue/words/stage.ts';

/** What cannot start a line in Chinese: it sticks to the word before. */
const closing = /^[\p{Pe}\p{Pf}、，。；：？！…—·％%\s]+$/u;
/** What cannot end a line: it sticks to the word after. */
const openingMark = /[\p{Ps}\p{Pi}]$/u;

/** Null in the few browsers that know no words (Firefox before 125): there a line breaks wherever it is full. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh-Hans', { granularity: 'word' }) : null;

/**
 * Where a text may break: its pieces, joined they are the text. Chinese has no spaces between words, so each word is a piece (with the punctuation that belongs to it);
 * English breaks at its spaces by itself and stays one piece.
 */
export function breaks(text: string, lang: Lang): readonly string[] {
  if (lang !== 'zh' || segmenter === null) return [text];
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && (closing.test(segment) || openingMark.test(last))) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}
