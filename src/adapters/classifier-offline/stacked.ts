import { type Act, isSpin } from '../../dialogue/words/act.ts';
import type { Candidate } from '../../dialogue/words/candidate.ts';
import { nearness } from '../../dialogue/words/nearness.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { echoOf } from './around.ts';
import { type FlagModel, reaches } from './flags.ts';
import { asksEn, asksZh } from './form.ts';
import { grammar } from './grams.ts';
import { stackedHead } from './heads.ts';
import { type Reading, read } from './reading.ts';
import { named } from './vocabulary.ts';

/** A segment of a turn as it was guessed. */
export type Told = Readonly<{ text: string; act: Act; candidates: readonly Candidate[] }>;

/**
 * Which segments of a turn are stacked: SPIN questions about different items (coding manual, *Flags*). Whether two questions are is learned from how the second goes on with the
 * first. Where two segments lie near to what the scenario's author asks, the scenario knows better (`dialogue/code`).
 */
export function stacked(model: FlagModel, turn: readonly Told[], lang: Lang): readonly boolean[] {
  const asked = turn.filter(({ act }) => isSpin(act));
  const known = turn.filter(({ candidates }) => candidates.some(({ score }) => score >= nearness[lang].near));
  const many =
    known.length < 2 &&
    asked.some((one, i) => {
      const before = asked[i - 1];
      return before !== undefined && reaches(model, togetherOf(before, one, lang), stackedHead);
    });
  return turn.map(({ act }) => many && isSpin(act));
}

type Question = Readonly<{ text: string; act: Act }>;

/** Hashes of what tells two questions about one item from two about different ones: their acts, what the second points back to, repeats and brings, how both are built. */
export function togetherOf(first: Question, then: Question, lang: Lang): readonly number[] {
  const [one, other] = [read(first.text, lang), read(then.text, lang)];
  const acts = `${first.act}>${then.act}`;
  const back = pointsBack[lang].test(then.text) ? 'back' : 'no';
  const echo = echoOf(then.text, first.text, lang);
  const size = String(Math.min(contentOf(other), 5));
  const fresh = [...other.meanings].filter((meaning) => !one.meanings.has(meaning));
  return [
    ...[acts, back, `echo ${echo}`, `size ${size}`, `form ${other.form}`, `colours ${one.colour}>${other.colour}`].map((sign) =>
      named('st:', sign),
    ),
    ...[back, echo, size, `${back} ${echo}`, `${back} ${size}`, `${echo} ${size}`].map((sign) => named('st:', acts, ' ', sign)),
    named('st:', back, ' ', echo, ' ', size),
    named('st:forms ', one.form, '>', other.form),
    named('st:head ', headOf(then.text, lang)),
    named('st:asks ', askOf(first.text, lang), '>', askOf(then.text, lang)),
    named('st:ask ', askOf(then.text, lang), ' ', back),
    ...fresh.map((meaning) => named('st:new ', meaning)),
    ...[...other.meanings].filter((meaning) => one.meanings.has(meaning)).map((meaning) => named('st:same ', meaning)),
    ...[...one.meanings].map((meaning) => named('st:first ', meaning)),
    ...[...one.meanings].flatMap((meaning) => fresh.map((later) => named('st:', meaning, '>', later))),
  ];
}

/** How many words of content a question has; in Chinese its characters by threes. */
function contentOf({ lang, text, pieces }: Reading): number {
  if (lang === 'zh') return Math.floor((text.match(/\p{Script=Han}/gu) ?? []).length / 3);
  return pieces.filter((piece) => /\p{L}/u.test(piece.text) && !grammar.en.has(piece.text) && !asksEn.test(piece.text)).length;
}

const headOf = (text: string, lang: Lang): string =>
  lang === 'zh' ? text.slice(0, 2) : (text.match(/[a-z']+/g) ?? []).slice(0, 2).join(' ');

const askOf = (text: string, lang: Lang): string =>
  (lang === 'zh' ? asksZh.exec(text)?.[0] : text.split(/[^a-z']+/).find((word) => asksEn.test(word))) ?? '-';

/** Words that take their meaning from what was said before them. */
const pointsBack: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:it|its|it's|they|them|their|they're|those|these|that|that's|this|ones?|he|she|him|her|his|then)\b/,
  zh: /[它他她这那其]|里[头面]|之间|中间/,
};
