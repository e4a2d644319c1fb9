import type { Account } from '../dialogue/words/scenario.ts';
import { type Lang, langs } from '../dialogue/words/stage.ts';
import { assembleAccount, type PlayedWords } from './assemble.ts';
import { figuresOf, figuresWithin } from './figures.ts';
import { nearest } from './nearest.ts';
import { fillWords } from './references.ts';
import { type Path, type Refused, refuse } from './refuse.ts';
import type { AccountForm } from './schema-account.ts';
import { drawnVariant, plainVariant, type VariantForm } from './schema-figures.ts';
import type { WordsForm } from './schema-words.ts';
import type { Source } from './source.ts';

type Read<Form> = Readonly<{ source: Source; value: Form }>;
/** The account's file and the words of each language, as they were read. */
export type Authored = Readonly<{ account: Read<AccountForm>; words: Readonly<Partial<Record<Lang, Read<WordsForm>>>> }>;

/** An account as it is played, plain or in a variant: its structure and its words with every figure said. */
export type Played = Readonly<{
  form: AccountForm;
  words: Readonly<Partial<Record<Lang, PlayedWords>>>;
  refusals: readonly Refused[];
}>;

/** The structure with a variant's orders, sceptics and holders of concerns. */
const structure = (form: AccountForm, { order, sceptical, concerns }: VariantForm): AccountForm => ({
  ...form,
  people: form.people.map((person) => ({
    ...person,
    order: order[person.id] ?? person.order,
    sceptical: person.sceptical === true || sceptical.includes(person.id),
  })),
  concerns: form.concerns.map((concern) => ({ ...concern, person: concerns[concern.id] ?? concern.person })),
});

/** Wordings by id, with what a variant says otherwise. */
const saying = <Entry extends Readonly<{ say: string[] }>>(
  entries: Readonly<Record<string, Entry>>,
  otherwise: Readonly<Record<string, string[]>>,
): Record<string, Entry> =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { ...entry, say: otherwise[id] ?? entry.say }]));

/** The words as they are spoken in a variant, or in the plain account. */
function wordsOf({ variants, ...words }: WordsForm, variant: string | undefined): PlayedWords {
  const own = variant === undefined ? undefined : variants[variant];
  if (!own) return words;
  return {
    ...words,
    variant: own.label,
    opening: own.opening ?? words.opening,
    items: saying(words.items, own.say),
    concerns: saying(words.concerns, own.say),
    rungs: saying(words.rungs, own.say),
    questions: saying(words.questions, own.say),
    disputes: saying(words.disputes, own.say),
    fears: saying(words.fears, own.say),
    promises: saying(words.promises, own.say),
    ...(words.market_test ? saying({ market_test: words.market_test }, own.say) : {}),
  };
}

/** The account as it is played in a variant; without one the plain account. */
export function played({ account, words }: Authored, variant?: VariantForm): Played {
  const figures = figuresOf(account.source, account.value.figures, variant?.figures);
  const form = variant ? structure(account.value, variant) : account.value;
  const said: Partial<Record<Lang, PlayedWords>> = {};
  const refusals = [...figures.refusals];
  if (refusals.length > 0) return { form, words: said, refusals };
  for (const lang of langs) {
    const read = words[lang];
    if (!read) continue;
    const filled = fillWords(read.source, lang, wordsOf(read.value, variant?.id), figures.values);
    said[lang] = filled.words;
    refusals.push(...filled.refusals);
  }
  return { form, words: said, refusals };
}

/** The compiled account of one that is played. */
export const accountOf = ({ form, words }: Played): Account => assembleAccount(form, words);

const ids = (parts: readonly Readonly<{ id: string }>[]): readonly string[] => parts.map(({ id }) => id);

/** A variant named like another, or like a way of choosing one. */
function names(source: Source, variants: readonly VariantForm[]): readonly Refused[] {
  const reserved: readonly string[] = [plainVariant, drawnVariant];
  return variants.flatMap(({ id }, at) => {
    const place = source.at(['variants', at, 'id']);
    const first = variants.findIndex((each) => each.id === id);
    return [
      ...(reserved.includes(id) ? [refuse('scenario.variant_reserved', place, { variant: id })] : []),
      ...(first < at ? [refuse('scenario.duplicate_id', place, { id, where: `variants.${first + 1}` })] : []),
    ];
  });
}

/** What a variant says of people, concerns and figures that the account doesn't have, or not so. */
function against(source: Source, form: AccountForm, variant: VariantForm, path: Path): readonly Refused[] {
  const people = ids(form.people);
  const person = (id: string, way: Path, part: 'key' | 'value' = 'value'): readonly Refused[] =>
    people.includes(id)
      ? []
      : [refuse('scenario.unknown_person', source.at([...path, ...way], part), { person: id, nearest: nearest(id, people) })];
  const concerns = ids(form.concerns);
  return [
    ...Object.entries(variant.order).flatMap(([id, order]): readonly Refused[] => {
      const theirs = form.people.find((each) => each.id === id)?.order;
      if (!theirs) return person(id, ['order', id], 'key');
      const problems = ids(form.problems);
      const all = theirs.every((problem) => order.includes(problem)) && new Set(order).size === order.length;
      return [
        ...(all ? [] : [refuse('scenario.variant_order', source.at([...path, 'order', id]), { person: id, order: theirs.join(', ') })]),
        ...order.flatMap((problem, at) =>
          problems.includes(problem)
            ? []
            : [refuse('scenario.unknown_problem', source.at([...path, 'order', id, at]), { problem, nearest: nearest(problem, problems) })],
        ),
      ];
    }),
    ...variant.sceptical.flatMap((id, at) => person(id, ['sceptical', at])),
    ...Object.entries(variant.concerns).flatMap(([concern, id]) => [
      ...(concerns.includes(concern)
        ? []
        : [
            refuse('scenario.unknown_concern', source.at([...path, 'concerns', concern], 'key'), {
              concern,
              nearest: nearest(concern, concerns),
            }),
          ]),
      ...person(id, ['concerns', concern]),
    ]),
    ...figuresWithin(source, form.figures, variant.figures, [...path, 'figures']),
  ];
}

/** Everything that stands against the variants and the figures of an account, before any is played. */
export function variantLinks({ account, words }: Authored): readonly Refused[] {
  const { source, value: form } = account;
  const broken = form.variants.flatMap((variant, at) => against(source, form, variant, ['variants', at]));
  const spoken = langs.flatMap((lang): readonly Refused[] => {
    const read = words[lang];
    if (!read) return [];
    const { items, concerns, rungs, questions, disputes, fears, promises, market_test: test } = read.value;
    const parts = [items, concerns, rungs, questions, disputes, fears, promises, ...(test ? [{ market_test: test }] : [])];
    const known = parts.flatMap((part) => Object.keys(part));
    return Object.entries(read.value.variants).flatMap(([variant, { say }]) =>
      Object.keys(say)
        .filter((id) => !known.includes(id))
        .map((id) =>
          refuse('scenario.words_left_over', read.source.at(['variants', variant, 'say', id], 'key'), { id, nearest: nearest(id, known) }),
        ),
    );
  });
  const named = [...names(source, form.variants), ...broken, ...spoken];
  return [...named, ...(named.length > 0 ? played({ account, words }).refusals : everyPlayed({ account, words }))];
}

/** What filling in the figures of the plain account and of each variant finds; a place is told once. */
function everyPlayed(authored: Authored): readonly Refused[] {
  const told = new Set<string>();
  return [undefined, ...authored.account.value.variants].flatMap((variant) =>
    played(authored, variant).refusals.filter(({ code, at }) => {
      const key = `${code} ${at?.file} ${at?.path}`;
      return !told.has(key) && told.add(key);
    }),
  );
}
