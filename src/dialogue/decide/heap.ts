import type { Lang } from '../words/stage.ts';

/** Words that make a clause of a piece: who, what is asked, what is done. */
const clause: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:i|you|your|we|our|they|their|it|that|this|is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|what|how|who|when|where|why|which|tell|if)\b/i,
  zh: /[您你我咱他她它谁哪吗呢吧么]|什么|怎么|怎样|多少|多大|多久|几[个次天台人]|是不是|有没有|如果|要是/u,
};

/** How long a piece may be and still be a name of something; from how long on one with a word of a clause in it is a clause. Words in English, characters in Chinese. */
const longest: Readonly<Record<Lang, number>> = { en: 5, zh: 8 };
const whole: Readonly<Record<Lang, number>> = { en: 4, zh: 6 };

/** What the technique is made of: three of these among names of things are nobody's question. */
const technique: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:situation|problems?|implications?|need[- ]payoff|impact|consequences?|effects?|value|benefits?|payoff|pain points?)\b/gi,
  zh: /难点|痛点|影响|后果|价值|好处|背景|问题|暗示|需求满足|需求|收益|利益/gu,
};
const least = 3;

/** Pieces that a heap has at least, and how many of them only name something. */
const pieces = 5;
const names = 4;

/**
 * Whether an utterance is a heap of words and no sentence: pieces between commas that name things, the technique's own words among
 * them, and not one that says or asks anything about them. Nobody answers
 * "stops, scrap, overtime: problem, impact, value?"; who heaps up keywords must not be taken for somebody who asks.
 */
export function isHeap(text: string, lang: Lang): boolean {
  const all = text
    .split(/[，,、；;：:。.？?！!]+/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  if (all.length < pieces || (text.match(technique[lang]) ?? []).length < least) return false;
  const size = (piece: string): number => (lang === 'zh' ? (piece.match(/\p{Script=Han}/gu) ?? []).length : piece.split(/\s+/).length);
  if (all.some((piece) => clause[lang].test(piece) && size(piece) >= whole[lang])) return false;
  return all.filter((piece) => !clause[lang].test(piece) && size(piece) <= longest[lang]).length >= names;
}
