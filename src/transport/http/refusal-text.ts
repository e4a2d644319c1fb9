import type { Lang } from '../../dialogue/words/stage.ts';

/** A page of docs/refusals in one language: what is said first, what more there is to say, and examples with the line above each. */
export type RefusalText = Readonly<{
  says: string;
  more: readonly string[];
  examples: readonly Readonly<{ label: string; code: string }>[];
}>;

const han = /\p{Script=Han}/u;
const heading = /^#+ /;
const both = ' · ';

const inLang = (text: string, lang: Lang): boolean => han.test(text) === (lang === 'zh');
/** A line for both languages, “Example · 示例:”, as one of them reads it; null for a line in one language. */
function halfOf(line: string, lang: Lang): string | null {
  const halves = line.replace(heading, '').replace(/:$/, '').split(both);
  return halves.length === 2 ? (halves.find((half) => inLang(half, lang)) ?? null) : null;
}

/**
 * Reads a refusal's page. Headings that name a language rule the paragraphs below them; where there are none the script of a paragraph tells.
 * Each fenced block is an example under the nearest line for both languages.
 */
export function refusalText(markdown: string, lang: Lang): RefusalText {
  const said: string[] = [];
  const examples: { label: string; code: string }[] = [];
  let label = '';
  let section: Lang | null = null;
  for (const [i, part] of markdown.split(/^```.*\n?/m).entries()) {
    if (i % 2 === 1) {
      examples.push({ label, code: part.trimEnd() });
      continue;
    }
    for (const paragraph of part.split(/\n{2,}/).map((each) => each.trim())) {
      const half = halfOf(paragraph, lang);
      if (half !== null) label = half;
      else if (/^## /.test(paragraph)) section = han.test(paragraph) ? 'zh' : 'en';
      else if (paragraph !== '' && !heading.test(paragraph) && (section === null ? inLang(paragraph, lang) : section === lang))
        said.push(paragraph.replace(/^> ?/gm, '').replace(/\n/g, lang === 'zh' ? '' : ' '));
    }
  }
  const [says = '', ...more] = said;
  return { says, more, examples };
}
