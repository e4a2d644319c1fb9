import { keeps, standing } from './keys.ts';
import { type Finding, refuse } from './refuse.ts';
import type { AccountForm } from './schema-account.ts';
import type { WordsForm } from './schema-words.ts';
import { bigrams, jaccard } from './similar.ts';
import type { Source } from './source.ts';

/** Two clauses that share this much, a key word among it, say the same thing. A key word alone is no give-away: 样 or "six" stands in many lines. */
const sameClause = 0.5;

export type Clause = Readonly<{ text: string; pairs: ReadonlySet<string> }>;

/** The clauses of a line that are long enough to tell something: four Chinese characters or three words. */
export const clauses = (line: string): readonly Clause[] =>
  line
    .split(/[，。！？；：、,.!?;:—–]+\s*/)
    .filter((text) => (/\p{Script=Han}/u.test(text) ? text.length >= 4 : text.split(' ').length >= 3))
    .map((text) => ({ text, pairs: bigrams(text) }));

/** Items that a line of `id` may well name: its own problem, what the brief says anyhow, and common topics. */
export function free(account: AccountForm, id: string): ReadonlySet<string> {
  const own = account.problems.filter(({ facets, implications, payoffs }) =>
    [...facets, ...implications, ...payoffs].some((part) => part.id === id),
  );
  const told = [...account.facts.filter((fact) => fact.in_brief || fact.common), ...account.problems.filter((problem) => problem.in_brief)];
  return new Set([id, ...own.map((problem) => problem.id), ...told.map((item) => item.id)]);
}

type Key = Readonly<{ key: string; stands: (line: string) => boolean; told: readonly Clause[] }>;
type Item = Readonly<{ id: string; lines: readonly (readonly Clause[])[]; keys: readonly Key[] }>;

/** An item with its lines taken apart, and where its key words stand in them. */
export function keyed([id, { key, say }]: readonly [string, WordsForm['items'][string]]): Item {
  const lines = say.map(clauses);
  const keys = key.map((each) => {
    const stands = standing(each);
    return { key: each, stands, told: lines.flat().filter(({ text }) => stands(text)) };
  });
  return { id, lines, keys };
}

/** True where a line tells, with its key word, what another item says. */
export const gives = (line: readonly Clause[], { stands, told }: Key): boolean =>
  told.length > 0 && line.some(({ text, pairs }) => stands(text) && told.some((each) => jaccard(pairs, each.pairs) >= sameClause));

/** Lines that give away an item that may still be hidden: they hold its key word in nearly its own wording. */
export function tellsMore(source: Source, account: AccountForm, words: WordsForm): readonly Finding[] {
  const items = Object.entries(words.items).map(keyed);
  return items.flatMap(({ id, lines }) => {
    const allowed = free(account, id);
    const others = items.filter((other) => !allowed.has(other.id));
    return lines.flatMap((line, at) =>
      others.flatMap((other) => {
        const key = other.keys.find((each) => gives(line, each));
        return key ? [refuse('lint.tells_more', source.at(['items', id, 'say', at]), { other: other.id, key: key.key })] : [];
      }),
    );
  });
}

/** Lines that lack their own item's key word, which any wording must keep. */
export const keysLeftOut = (source: Source, words: WordsForm): readonly Finding[] =>
  Object.entries(words.items).flatMap(([id, { key, say }]) =>
    say.flatMap((line, at) =>
      key
        .filter((each) => !keeps(line, each))
        .map((each) => refuse('lint.key_left_out', source.at(['items', id, 'say', at]), { key: each })),
    ),
  );
