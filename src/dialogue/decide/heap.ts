import { isSpin, type Label } from '../words/act.ts';

/** Words of the technique, and words that only open a question: four or more of them side by side ask nothing. */
const technique =
  /(?:(?:situation|status|problems?|implications?|need[- ]payoff|impact|consequences?|effects?|loss(?:es)?|costs?|risks?|value|worth|gains?|benefits?|payoff|pain(?: points?)?|confidence|ease|how (?:much|many|bad|often)|who|where|when|why|现状|难点|痛点|隐患|风险|影响|后果|损失|代价|成本|价值|好处|背景|问题|暗示|需求满足|需求|效益|收益|利益|信心|把握|省事|多少|谁|哪里|什么时候|为什么)[\s,，、;；/?？:：]*){4,}/i;

/** Things said one after the other without a sentence around them. */
const separators = /[,，、;；:：/|\n]+/;
/** So many of them in one sentence are a list, each as long at most as a thing's name is. */
const listed = 7;
const longest = { wide: 16, words: 9 } as const;
const sentences = /[。！？!?]+|\.(?=\s|$)/;

/** Who speaks of somebody, or says that something is so, says a sentence. */
const spoken = /[我您你他她咱是吧吗呢了不没有得要会能就也都还把被让给]|\b(?:I|you|we|they|he|she|it|is|are|was|were|am)\b/i;

const isName = (piece: string): boolean =>
  !spoken.test(piece) && (/[\u3400-\u9fff]/.test(piece) ? piece.length <= longest.wide : piece.split(/\s+/).length <= longest.words);

const isList = (sentence: string): boolean =>
  sentence
    .replace(/(?<=\d),(?=\d)/g, '')
    .split(separators)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && isName(piece)).length >= listed;

/**
 * Whether an utterance heaps up words instead of asking: the technique's own, four or more side by side ("stops, scrap, overtime: problem, impact, value, benefit?"), or seven or more things in one
 * sentence. That is nobody's question, and who says it must not be taken for somebody who asks.
 */
export const isHeap = (text: string): boolean => technique.test(text) || text.split(sentences).some(isList);

/** Questions in one message of which nobody can say which one is meant (decision 0041). Two or three are stacked: the last of them is answered. */
const tooMany = 4;
/** So many kinds of question at once are the whole book. */
const allKinds = 3;

/** Whether one message holds a questionnaire: four questions, or three of three kinds. What asks between two of them is one of them, whatever it was labelled: alone in the middle it is easily misread. */
export function isQuestionnaire(labels: readonly Label[]): boolean {
  const isQuestion = ({ act }: Label): boolean => isSpin(act);
  const [first, last] = [labels.findIndex(isQuestion), labels.findLastIndex(isQuestion)];
  const asks = labels.flatMap(({ act, text }, i) => {
    if (isSpin(act)) return [act];
    return i > first && i < last && asksOutright.test(text) ? ['unknown' as const] : [];
  });
  return asks.length >= tooMany || new Set(asks).size >= allKinds;
}

const asksOutright = /[?？]["”’」]?\s*$/;

/** One word, or in Chinese what is no longer than one. */
const bare = /^[\p{P}\p{S}\s]*(?:[\p{L}\p{N}'’-]+|\p{Script=Han}{1,4})[\p{P}\p{S}\s]*$/u;
const isBare = (text: string): boolean => bare.test(text) && !/\p{Script=Han}{5,}/u.test(text);

/** A word thrown in goes on with what was said before; a second one right after it goes on with nothing. */
export const isBareAgain = (text: string, before: string | undefined): boolean => before !== undefined && isBare(text) && isBare(before);

/**
 * What asks for nothing: it says that nothing is wrong and wants to hear so ("you have no trouble with it, do you?"), or that one does not ask.
 */
const negated =
  /没(?:有)?(?:什么|啥)?(?:问题|影响|麻烦|困难|毛病|好处|坏处|关系)(?:了)?(?:吧|是不是|对吧|对不对)|不(?:会|至于|算|是)[^，。？?]{0,12}(?:麻烦|问题|困难|头疼|影响)[^，。？?]{0,4}[，,]?(?:吧|是不是|对吧|对不对)|不(?:是要|是想|想|打算)(?:问|打听|了解|知道)[^，。]*[。]?(?:您不用讲。?)?$|(?:别|不要|甭)(?:再)?(?:跟我|给我|对我)(?:说|讲|提)|\b(?:(?:do|does|did|have|has|is|are|would|will)(?:n['’]t| not))\b[^?]{0,90},\s*(?:do|does|did|have|has|is|are|would|will) (?:you|they|it|there|he|she)\?|\bno (?:harm|trouble|problems?|difficult(?:y|ies)|use)\b[^?]{0,90},\s*(?:do|does|did|have|has|is|are|would|will) (?:you|they|it|there)\?|\b(?:is|are)(?:n['’]t| not) [^?]{0,40}(?:headache|problem|trouble|difficulty|worry|issue)s?\b[^?]{0,30}\bI (?:take it|suppose|assume|guess)\b|\bI(?:['’]m| am) not asking (?:about|whether|if|how|what|who)\b[^,;]*$|\b(?:please )?(?:don['’]t|do not) (?:tell|talk to|bother) (?:me|us)\b/iu;
export const isNegated = (text: string): boolean => negated.test(text);

/** What wants only to be told that it is right. */
const checks =
  /(?:没错吧|对吧|对不对|是吧|是这样吧|理解得对(?:吧|吗)|没理解错吧)[？?。！!]*$|\b(?:is that (?:right|correct)|right|correct|have i got that right|am i right|isn['’]t it|is that so)\?$/iu;
export const isCheck = (text: string): boolean => checks.test(text.trim());

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const firstLetter = (text: string): string => /[\p{L}\p{N}]/u.exec(text.toLowerCase())?.[0] ?? '';

/** Whether these are the same words as before, whatever stands between them. Most differ in their first letter. */
export const isSame = (text: string, before: string | null | undefined): boolean => {
  if (before === null || before === undefined) return false;
  const first = firstLetter(text);
  return first !== '' && first === firstLetter(before) && letters(text) === letters(before);
};
