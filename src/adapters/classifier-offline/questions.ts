import { asksEn, asksZh, helpsEn } from './form.ts';
import type { Piece } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Names } from './sample.ts';
import { named } from './vocabulary.ts';

/** What stands near the question word: an asked quantity that is bad in itself ("how many complaints") is another question than a neutral one (coding manual, rules 3 and 15). */
export function whatIsAsked({ lang, pieces, text, colour }: Reading, names: Names): void {
  if (lang === 'zh') {
    pieces.forEach((piece, i) => {
      if (!asksZh.test(piece.text) && !/^[几哪多]$/.test(piece.text)) return;
      near(pieces, i + 1, 1, 6, (meaning) => names.add(named('q:', piece.text, '>', meaning)));
      near(pieces, i - 1, -1, 6, (meaning) => names.add(named('q:', meaning, '<', piece.text)));
    });
    return;
  }
  pieces.forEach((piece, i) => {
    if (!asksEn.test(piece.text)) return;
    const next = pieces[i + 1]?.text ?? '';
    const asked = piece.text === 'how' ? `how ${degree.test(next) ? next : '~'}` : piece.text;
    near(pieces, i + (piece.text === 'how' ? 2 : 1), 1, 8, (meaning, nth) => {
      names.add(named('q:', asked, '>', meaning));
      if (nth === 1) names.add(named('q1:', asked, '>', meaning));
    });
    const helper = pieces.slice(i + 1, i + 4).find((each) => helpsEn.test(each.text));
    if (helper) names.add(named('qa:', asked, ' ', helper.text));
  });
  const opening = /^(?:and |so |but )?((?:what|how|who|where|when|why|which)(?: \w+)?)/.exec(text)?.[1];
  if (opening) names.add(named('colq:', colour, '&', opening));
}

const degree = /^(?:much|many|often|long|far|big|well|good|sure|easily|quickly|do|does|did|is|are|would|could|will)$/;

/** Meanings of the nearest three known words, at most `reach` pieces away. */
function near(pieces: readonly Piece[], from: number, step: 1 | -1, reach: number, use: (meaning: string, nth: number) => void): void {
  let nth = 0;
  for (let i = from; i >= 0 && i < pieces.length && Math.abs(i - from) < reach && nth < 3; i += step) {
    const { meanings } = pieces[i] as Piece;
    if (meanings.length === 0) continue;
    nth += 1;
    for (const meaning of meanings) use(meaning, nth);
  }
}

const whoZh = /^(?:我|我们|咱们?|您|你|你们|他们?|这|那|这套|这台|大家|谁)$/;
const whoEn =
  /^(?:i|you|we|it|they|he|she|this|that|our|your|the|there|i'm|i've|i'll|i'd|you're|you've|you'd|you'll|we're|we've|we'll|it's|that's|they're|nobody|everybody)$/;

/** Who or what the sentence is about, as far as grammar shows it. */
export function subject({ lang, pieces, form }: Reading, names: Names): void {
  const who = pieces.find((piece) => (lang === 'zh' ? whoZh : whoEn).test(piece.text));
  if (!who) return;
  names.add(named('subj:', who.text));
  names.add(named('subj:', who.text, '&', form));
}

/** An if-clause and what is asked beside it: whether the difficulty goes on or is solved settles rule 4. */
export function hypothesis({ pieces }: Reading, names: Names): void {
  const at = pieces.findIndex((piece) => piece.meanings.includes('suppose'));
  if (at < 0) return;
  const cut = pieces.findIndex((piece, i) => i > at && (/^[,;:–?，；：。？]$/.test(piece.text) || asksEn.test(piece.text)));
  const end = cut < 0 ? pieces.length : cut;
  pieces.forEach(({ text, meanings }, i) => {
    const inside = i > at && i < end;
    for (const meaning of meanings) names.add(named(inside ? 'if:' : 'then:', meaning));
    if (inside && /n't$|^(?:not|no|never|without|unless)$|^[不没再]|没有/.test(text)) names.add(named('if:not'));
  });
}

/** The last clause, which asks where a lead-in stands before it. */
export function lastClause({ lang, pieces }: Reading, names: Names): void {
  const cut = pieces.findLastIndex((piece, i) => /^[,;:–.，；：。]$/.test(piece.text) && i < pieces.length - 3);
  if (cut <= 0) return;
  const last = pieces.slice(cut + 1);
  names.add(named('lc:', last[0]?.text ?? '', lang === 'zh' ? '' : ' ', last[1]?.text ?? ''));
  for (const piece of last) for (const meaning of piece.meanings) names.add(named('lc:', meaning));
}
