import type { Lang } from '../../dialogue/words/stage.ts';

/** English words that ask, open a question by inversion, or follow as its subject. */
export const asksEn = /^(?:what|who|whom|whose|which|when|where|why|how|what's|who's|where's|how's|who'd)$/;
export const helpsEn =
  /^(?:is|are|was|were|am|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must|isn't|aren't|wasn't|don't|doesn't|didn't|haven't|hasn't|can't|couldn't|won't|wouldn't|shouldn't)$/;
const subjectEn =
  /^(?:i|you|he|she|it|we|they|there|the|a|an|this|that|these|those|your|my|our|their|his|her|its|any|some|anyone|anybody|somebody|someone|everyone|people|all|each|both)$/;
const leadIn = /^(?:and|so|but|well|ok|okay|right|now|then|oh|yeah|um|uh|er|hm|mhm|,|just|sorry|look|listen|please)$/;

/** Chinese words that ask. */
export const asksZh =
  /什么|啥|怎么|怎样|咋|如何|哪|谁|为什么|为啥|为何|凭什么|图个?啥|多少|几[个台条家人次天年种层批辆间套成点号位款只头块亿万百千十小分]|多[大高长远久重宽]|何/;

/** How a normalised sentence is built: a question by its word, by inversion, by a particle, a check, a bit of talk or a plain statement. A question mark is added as `?`. */
export const formOf = (text: string, lang: Lang): string => (lang === 'zh' ? formZh(text) : formEn(text));

function formEn(text: string): string {
  const words = text.match(/[a-z0-9][a-z0-9'-]*|[?!.,;:–]/g) ?? [];
  const mark = /\?\s*$/.test(text) ? '?' : '';
  const lead = words.findIndex((word) => !leadIn.test(word));
  const opens = opening(words, lead);
  if (opens) return opens + mark;
  for (let i = lead + 1; i < words.length; i++) {
    if (!/^(?:[,;:–.]|and|so)$/.test(words[i - 1] ?? '')) continue;
    const later = opening(words, i);
    if (later && later !== 'aux') return `late-${later}${mark}`;
  }
  if (mark) return words.some((word) => asksEn.test(word)) ? 'in-wh?' : 'decl?';
  return words.length <= 3 ? 'bit' : 'tell';
}

function opening(words: readonly string[], i: number): string | undefined {
  const word = words[i] ?? '';
  if (asksEn.test(word)) return 'wh';
  if (!helpsEn.test(word)) return undefined;
  return subjectEn.test(words[i + 1] ?? '') ? 'inv' : 'aux';
}

/** Sentence-final forms, the first that fits. */
const endsZh: readonly (readonly [string, RegExp])[] = [
  ['tag', /(?:对吧|是吧|对吗|是吗|对不对|是不是|没错吧|对么|是么|没理解错吧|理解对吗)$/],
  ['ok', /(?:好吗|行吗|行不行|好不好|可以吗|可不可以|成吗|怎么样|如何|方便吗|行不|好不)$/],
];

function formZh(text: string): string {
  const mark = /？\s*$/.test(text) ? '?' : '';
  const bare = text.replace(/[？?。！!\s]+$/, '');
  const ends = endsZh.find(([, pattern]) => pattern.test(bare));
  if (ends) return ends[0] + mark;
  const last = bare.split(/[，；：。、]/).at(-1) ?? bare;
  if (asksZh.test(last)) return `wh${mark}`;
  if (/(?:吗|么|嘛|不|没|没有|否)$/.test(bare)) return `ma${mark}`;
  if (/(.)不\1|有没有|是否|能否/.test(last)) return `a-not-a${mark}`;
  if (/还是/.test(last)) return `or${mark}`;
  if (/呢$/.test(bare)) return `ne${mark}`;
  if (/吧$/.test(bare)) return `ba${mark}`;
  if (asksZh.test(bare)) return `early-wh${mark}`;
  if (mark) return 'decl?';
  return bare.length <= 5 ? 'bit' : 'tell';
}
