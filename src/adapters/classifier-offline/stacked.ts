import { type Act, isSpin } from '../../dialogue/words/act.ts';
import type { Candidate } from '../../dialogue/words/candidate.ts';
import { nearness } from '../../dialogue/words/nearness.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { asksEn } from './form.ts';
import { grammar } from './grams.ts';
import { read } from './reading.ts';

/** A segment of a turn as it was guessed. */
export type Told = Readonly<{ text: string; act: Act; candidates: readonly Candidate[] }>;

/**
 * Which segments of a turn are stacked: SPIN questions about different items (coding manual, *Flags*). A fact and another question, of a fact or of a difficulty, are different
 * items, unless the later one only goes on with the first: it points back ("how many of them?"), or brings too little of its own ("and how old?"). Two questions on difficulties,
 * effects or gains in one turn are as a rule facets of one. Where two segments lie near to what the scenario's author asks, the scenario knows better (`dialogue/code`).
 */
export function stacked(turn: readonly Told[], lang: Lang): readonly boolean[] {
  const asked = turn.filter(({ act }) => isSpin(act));
  const known = turn.filter(({ candidates }) => candidates.some(({ score }) => score >= nearness[lang].near));
  const many =
    known.length < 2 && asked.some((one, i) => asked.slice(0, i).some((before) => areApart(before, one)) && standsAlone(one.text, lang));
  return turn.map(({ act }) => many && isSpin(act));
}

const areApart = (first: Told, second: Told): boolean =>
  first.act === 'situation'
    ? second.act === 'situation' || second.act === 'problem'
    : first.act === 'problem' && second.act === 'situation';

function standsAlone(text: string, lang: Lang): boolean {
  if (pointsBack[lang].test(text)) return false;
  if (lang === 'zh') return (text.match(/\p{Script=Han}/gu) ?? []).length >= leastHan;
  const own = read(text, lang).pieces.filter(
    (piece) => /\p{L}/u.test(piece.text) && !grammar.en.has(piece.text) && !asksEn.test(piece.text),
  );
  return own.length >= leastWords;
}

/** Words of content that a question about something new brings with it; characters in Chinese. */
const leastWords = 2;
const leastHan = 6;

/** Words that take their meaning from what was said before them. */
const pointsBack: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:it|its|it's|they|them|their|they're|those|these|that|that's|this|ones?|he|she|him|her|his|then)\b/u,
  zh: /[它他她这那其]|里[头面]|之间|中间/u,
};
