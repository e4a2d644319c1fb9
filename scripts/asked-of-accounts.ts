import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CorpusRow } from '../src/cli/eval/row.ts';
import type { Lang } from '../src/dialogue/words/stage.ts';
import { topicWords } from '../src/phrases/topics.ts';
import { bare } from './corpus-checks.ts';

const root = join(import.meta.dirname, '..', 'scenarios');

/** Every question that the bundled accounts have written or held out in a language, or share, by its letters and digits alone, with the file it stands in. */
export function askedOfAccounts(lang: Lang): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { ask, held } of Object.values(topicWords[lang]))
    for (const text of [...ask, ...held]) found.set(bare(text), `src/phrases/topics-${lang}.ts`);
  for (const { name } of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
    for (const file of readdirSync(join(root, name)).filter((each) => each === `${lang}.yaml` || each === `heldout.${lang}.yaml`)) {
      const written: unknown = parse(readFileSync(join(root, name, file), 'utf8'));
      for (const text of questionsIn(written, '')) found.set(bare(text), `scenarios/${name}/${file}`);
    }
  return found;
}

/** Texts of lists that are named as questions are, however deep. */
function questionsIn(value: unknown, key: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => (typeof each === 'string' && isAsked(key) ? [each] : questionsIn(each, key)));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => questionsIn(inner, isAsked(key) && key !== 'ask' ? key : name));
}

const isAsked = (key: string): boolean => key === 'ask' || key === 'asks_heldout';

/** What of a row an account's questions have word for word: a sentence that was learned from tries nobody. */
export function asksOfAccounts(row: CorpusRow, asked: ReadonlyMap<string, string>): readonly string[] {
  const texts = new Set([row.text, ...row.segments.map(({ text }) => text)]);
  return [...texts].flatMap((text) => {
    const file = asked.get(bare(text));
    return file ? [`“${text}” stands word for word in ${file}: say it otherwise here.`] : [];
  });
}
