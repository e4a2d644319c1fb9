import type { Lang } from '../dialogue/words/stage.ts';
import { type Finding, type Path, refuse } from './refuse.ts';
import type { Source } from './source.ts';

/** Every text under a value, with its path. */
export function texts(value: unknown, path: Path): readonly Readonly<{ text: string; path: Path }>[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((each, at) => texts(each, [...path, at]));
  return value !== null && typeof value === 'object' ? Object.entries(value).flatMap(([name, each]) => texts(each, [...path, name])) : [];
}

const han = /\p{Script=Han}/u;
const spaced = /\p{Script=Han}\s+\p{Script=Han}/u;
const halfWidth = /(?<=\p{Script=Han})[,;:?!()]|[,;:?!()](?=\p{Script=Han})/u;
/** Fields that hold sentences; key words may be figures, and a name may have a space. */
const sentences = ['say', 'ask', 'stated', 'ranked', 'reshaped', 'opening', 'text', 'about', 'summary', 'proof'];

/** Words that are not in the language of their file, and slips of Chinese typing. */
export function script(source: Source, lang: Lang, words: unknown, path: Path = []): readonly Finding[] {
  return texts(words, path).flatMap(({ text, path: at }) => {
    const sentence = at[0] === 'asks_heldout' || sentences.includes(String(at.findLast((step) => typeof step === 'string')));
    const place = source.at(at);
    if (lang === 'en') return han.test(text) ? [refuse('lint.wrong_language', place, { lang })] : [];
    const mark = halfWidth.exec(text)?.[0];
    return [
      ...(sentence && !han.test(text) ? [refuse('lint.wrong_language', place, { lang })] : []),
      ...(sentence && spaced.test(text) ? [refuse('lint.space_in_chinese', place)] : []),
      ...(mark ? [refuse('lint.half_width', place, { mark })] : []),
    ];
  });
}
