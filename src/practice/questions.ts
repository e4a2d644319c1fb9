import type { Lang } from '../dialogue/words/stage.ts';

const aux =
  "(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|isn't|aren't|don't|doesn't|didn't|haven't|hasn't|won't|wouldn't)";
/** How an English question begins: "when" and "where" begin a question only before a verb ("when the queue is long, …" is none). */
const begins = `(?:(?:who|whose|what|why|how|which)\\b|(?:when|where)(?:'s)? (?:exactly )?${aux}\\b|(?:when|where)'s\\b|${aux}\\b)`;
const asksEn = new RegExp(`^(?:and |so |or |but |well,? |right,? )*${begins}`, 'i');
/** A second question in the same breath: a word or mark that joins, then a question. */
const joinedEn = new RegExp(`(?:[,;]|\\b(?:and|or|plus)\\b)\\s+(?:and |or |also |then )*${begins}`, 'gi');
/** A Chinese clause that asks… */
const asksZh =
  /什么|啥|乜|谁|哪|边(?:个|度)|几耐|(?<![那这的好])几(?!乎|年来|[十百千万])|多少|多久|多大|多长|多高|怎么|怎样|如何|为何|还是|[吗呢]$|(?<=.)没有$|是不是|有没有|能不能|会不会|要不要|([\p{Script=Han}])不\1/u;
/** …but not one that only offers the other half of a choice. */
const halfZh = /^(?:还是|或者|要么|比如|像)/;

const sentences = (plain: string): readonly string[] => plain.split(/[?!.]+/).map((part) => part.trim());
const clauses = (plain: string): readonly string[] => plain.split(/[，,；;。？?！!]+/u).map((part) => part.trim());

const countEn = (sentence: string): number => (asksEn.test(sentence) ? 1 : 0) + (sentence.replace(asksEn, '').match(joinedEn)?.length ?? 0);

/** How many questions a text asks in one breath, by the words that ask. Where none is found (a request, an echo) it counts as one. */
export function questionsIn(lang: Lang, plain: string): number {
  const found =
    lang === 'en'
      ? sentences(plain).reduce((sum, sentence) => sum + countEn(sentence), 0)
      : clauses(plain).filter((part) => asksZh.test(part) && !halfZh.test(part)).length;
  return Math.max(1, found);
}

/** What is answered in a word or with a figure: a count, a name, a nod. */
const shortAnswer: Readonly<Record<Lang, RegExp>> = {
  zh: /多少|几(?:个|家|台|条|次|回|天|年|点|成|人|万)|哪(?:一)?(?:个(?:厂|班|人|部门|牌子|型号)|家|年|天)|吧[？?]?$/,
  en: /^(?:and |so )*how (?:many|old|big|long|often)\b|^(?:and |so )*(?:who is|which (?:firm|supplier|brand|make|model|year))\b/i,
};
/** …unless it also asks how or what kind. */
const atLength: Readonly<Record<Lang, RegExp>> = {
  zh: /怎么|怎样|如何|哪些|哪儿|哪里|什么|讲讲|说说|聊聊/,
  en: /\b(?:how do|how does|how did|in what way|what makes|over what|tell me|walk me)\b/i,
};

/** Whether a word or a figure would answer it, though it is no yes-or-no question. */
export const asksForAWord = (lang: Lang, plain: string): boolean =>
  shortAnswer[lang].test(plain) && !atLength[lang].test(plain.replace(/没什么/g, ''));
