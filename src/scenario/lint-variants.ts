import type { Lang } from '../dialogue/words/stage.ts';
import { langs } from '../dialogue/words/stage.ts';
import { figuresOf } from './figures.ts';
import { criteriaTellMore } from './lint-criteria.ts';
import { remarksThatTell } from './lint-fears.ts';
import { keysLeftOut, tellsMore } from './lint-keys.ts';
import { marketTested } from './lint-market.ts';
import { deadEnds, outOfReach } from './lint-structure.ts';
import { figuresDiffer, thinWords } from './lint-words.ts';
import type { Linted } from './linted.ts';
import { type Finding, refuse } from './refuse.ts';
import type { AccountForm } from './schema-account.ts';
import type { VariantForm } from './schema-figures.ts';
import { type Authored, played } from './variants.ts';

/** Fewest variants beside the plain account: with fewer, an exam's answers can be passed on. */
const fewest = 3;

/** What each person at the table comes out with first: the first of their order that is hidden when the call begins. */
const tops = (form: AccountForm): string =>
  form.people
    .filter(({ present }) => present)
    .map(
      ({ id, order }) => `${id} ${order.find((each) => form.problems.find((problem) => problem.id === each)?.starts === 'hidden') ?? '–'}`,
    )
    .join(', ');

/** Who takes more convincing, and who holds which concern. */
const doubts = (form: AccountForm): string =>
  [
    ...form.people.filter(({ sceptical, present }) => sceptical && present).map(({ id }) => id),
    ...form.concerns.map(({ id, person }) => `${id} ${person}`),
  ].join(', ');

/** Variants that play like another one: the same difficulties come first, or the same people doubt. The plain account counts as one. */
function sameAgain({ account }: Authored): readonly Finding[] {
  const { source, value: form } = account;
  const all = [
    { id: 'plain', form },
    ...form.variants.map((variant) => ({ id: variant.id, form: played({ account, words: {} }, variant).form })),
  ];
  return all.flatMap(({ id, form: here }, at) => {
    const before = all.slice(0, at);
    const top = before.find((other) => tops(other.form) === tops(here));
    const doubt = before.find((other) => doubts(other.form) === doubts(here));
    const place = source.at(['variants', at - 1]);
    return [
      ...(top ? [refuse('lint.same_top', place, { variant: id, other: top.id })] : []),
      ...(doubt ? [refuse('lint.same_sceptic', place, { variant: id, other: doubt.id })] : []),
    ];
  });
}

/** More than three figures in a row is more than anybody says: derived figures are rounded to what people would say. */
function unsaid({ account }: Authored, variant: VariantForm | undefined): readonly Finding[] {
  const { source, value: form } = account;
  return [...figuresOf(source, form.figures, variant?.figures).values].flatMap(([figure, { value }]) =>
    Number(value.toPrecision(3)) === value ? [] : [refuse('lint.figure_unsaid', source.at(['figures', figure]), { figure, value })],
  );
}

/** One way of playing an account as the lint looks at it. */
export function lintedAs(all: Linted, authored: Authored, variant?: VariantForm): Linted {
  const { form, words } = played(authored, variant);
  const said: Partial<Record<Lang, NonNullable<Linted['words'][Lang]>>> = {};
  for (const lang of langs) {
    const [read, filled] = [authored.words[lang], words[lang]];
    if (read && filled) said[lang] = { source: read.source, form: { ...filled, variants: read.value.variants } };
  }
  return { ...all, account: { source: authored.account.source, form }, words: said };
}

/** Whatever is said and listened for, for looking whether a variant says anything otherwise. What introduces the account to trainers and trainees is not. */
const spokenIn = ({ words }: Linted): string =>
  JSON.stringify(langs.map((lang) => ({ ...words[lang]?.form, variant: null, variants: null, traits: null, brief: null, opening: null })));

/** What may go wrong in one variant alone: something out of reach, a key word lost, figures that no longer agree. */
const inOne = (all: Linted): readonly Finding[] => [...deadEnds(all), ...outOfReach(all)];
const inWords = (all: Linted): readonly Finding[] => [
  ...Object.entries(all.words).flatMap(([lang, { source, form }]) => [
    ...thinWords(source, form, all.account.form.facts, lang as Lang),
    ...keysLeftOut(source, form),
    ...tellsMore(source, all.account.form, form),
    ...criteriaTellMore(source, all.account.form, form),
    ...remarksThatTell(source, form),
  ]),
  ...marketTested(all),
  ...figuresDiffer(all),
];

const key = ({ code, at, facts }: Finding): string => `${code} ${at?.file} ${at?.path} ${JSON.stringify(facts)}`;
/** A finding that only a variant has says so before its place. */
const within = (variant: string, finding: Finding): Finding => ({
  ...finding,
  at: { file: '', ...finding.at, path: `variants.${variant}: ${finding.at?.path ?? ''}` },
});

/** What stands against the variants of an account: too few, two alike, and whatever only one of them has. `plain` is the account as it is. */
export function lintVariants(plain: Linted, authored: Authored): readonly Finding[] {
  const { source, value: form } = authored.account;
  const { variants } = form;
  const said = spokenIn(plain);
  const others = variants.map((variant) => ({ variant, all: lintedAs(plain, authored, variant) }));
  const known = new Set(
    [...inOne(plain), ...(others.some(({ all }) => spokenIn(all) !== said) ? inWords(plain) : []), ...unsaid(authored, undefined)].map(key),
  );
  return [
    ...(variants.length >= fewest
      ? []
      : [refuse('lint.few_variants', source.at(['variants'], 'key'), { count: variants.length, least: fewest })]),
    ...sameAgain(authored),
    ...unsaid(authored, undefined),
    ...others.flatMap(({ variant, all }) =>
      [...inOne(all), ...(spokenIn(all) === said ? [] : inWords(all)), ...unsaid(authored, variant)]
        .filter((finding) => !known.has(key(finding)))
        .map((finding) => within(variant.id, finding)),
    ),
  ];
}
