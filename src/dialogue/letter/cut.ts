import type { Lang } from '../words/stage.ts';

/** An end of a sentence with the quotes and brackets that close after it. The sign behind it is needed to tell that nothing more belongs to it. */
const ends: Readonly<Record<Lang, RegExp>> = {
  zh: /(?:[。！？!?…]+["”’」』）)]*|\n+)(?=[^。！？!?…"”’」』）)\n])/g,
  en: /(?:[.!?…]+["'”’)]*(?=\s)|\n+(?=\S))/g,
};
/** Full stops that end no sentence. */
const abbreviated = /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|vs|approx|no|incl|e\.g|i\.e|etc)|\b[A-Z])\.$/;

/** Whole sentences at the beginning of a text that is still coming, and what is left. `done`: nothing more comes, so that the rest is one too. */
export function cut(text: string, lang: Lang, done: boolean): Readonly<{ sentences: readonly string[]; rest: string }> {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(ends[lang])) {
    const to = match.index + match[0].length;
    const sentence = text.slice(from, to).trim();
    if (sentence === '' || abbreviated.test(sentence)) continue;
    sentences.push(sentence);
    from = to;
  }
  const rest = text.slice(from);
  if (!done) return { sentences, rest };
  return { sentences: rest.trim() === '' ? sentences : [...sentences, rest.trim()], rest: '' };
}

/** Models like to put the speaker's name in front, as in a play; the page shows it already. */
export function withoutLabel(sentence: string, names: readonly string[]): string {
  const label = /^\s*([^:：]{1,24})[:：]\s*/.exec(sentence);
  return label && names.includes((label[1] ?? '').trim()) ? sentence.slice(label[0].length) : sentence;
}
