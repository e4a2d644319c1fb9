import { keptOut, type LookedUp, leftOut, type Shares, sharesOf } from '../dialogue/ground/found.ts';
import { prepare } from '../dialogue/ground/prepare.ts';
import { type Lang, langs } from '../dialogue/words/stage.ts';
import { readHeldOut } from './held-out.ts';
import { compileForms, formsOf } from './parse.ts';
import { type Finding, type Path, refuse } from './refuse.ts';
import { isShared } from './shared.ts';
import type { File, Source } from './source.ts';

/** What share of the questions must be found in the first place and among the first three, in hundredths: authored ones left out one at a time, and held-out ones. */
export const bars = { left_out: { first: 85, firstThree: 95 }, held_out: { first: 80, firstThree: 92 } } as const;

/** How well the questions of one scenario are told apart in one language; `heldOut` where it has such a file. `misread`: each that was taken for something else, farthest off first. */
export type Retrieval = Readonly<{
  scenario: string;
  lang: Lang;
  leftOut: Shares;
  heldOut?: Shares;
  misread: readonly Finding[];
}>;

/** A share in hundredths, rounded down: a bar that is missed by a hair is missed. */
export const hundredths = (part: number, whole: number): number => (whole === 0 ? 100 : Math.floor((part * 100) / whole));

/** Whether shares reach their bars. */
export const reaches = ({ asked, first, firstThree }: Shares, bar: Readonly<{ first: number; firstThree: number }>): boolean =>
  hundredths(first, asked) >= bar.first && hundredths(firstThree, asked) >= bar.firstThree;

/**
 * What the questions of a scenario would be taken for if each were new, by language. Warnings: a scenario can be played all the same. Empty where it does not compile (the lint
 * says why). Questions that all accounts share for a common topic stand in the index and are not looked up: no author of an account can mend one (docs/buyer.md has what is found of them). Texts are compared as they are written: authors write simplified characters and plain quotes, as normalised utterances have them.
 */
export function retrievals(files: readonly File[]): readonly Retrieval[] {
  const forms = formsOf(files);
  const compiled = compileForms(forms);
  if (!compiled.ok) return [];
  const { account } = compiled.value;
  return langs.flatMap((lang) => {
    const source = forms.words[lang]?.source;
    if (!source || !account.words[lang]) return [];
    const prepared = prepare(compiled.value, lang, asWritten);
    const shared = isShared(account.facts, lang);
    const ofTheirOwn = (looked: readonly LookedUp[]): readonly LookedUp[] => looked.filter((each) => !shared(each));
    const own = ofTheirOwn(leftOut(prepared, asWritten));
    const file = forms.folder.heldOut[lang];
    const read = file ? readHeldOut(file, account, lang) : undefined;
    const held = read?.value ? ofTheirOwn(keptOut(prepared, asWritten, read.value)) : undefined;
    const parts = { rungs: account.rungs, criteria: account.criteria, fears: account.fears, promises: account.promises ?? [] };
    const part = (id: string): string => Object.entries(parts).find(([, all]) => all.some((one) => one.id === id))?.[0] ?? 'items';
    return [
      {
        scenario: account.id,
        lang,
        leftOut: sharesOf(own),
        ...(held ? { heldOut: sharesOf(held) } : {}),
        misread: [
          ...farthestFirst(own).map((each) => misread(source, [part(each.id), each.id, 'ask'], each)),
          ...(read && held ? farthestFirst(held).map((each) => misread(read.source, ['asks_heldout', each.id], each)) : []),
        ],
      },
    ];
  });
}

const asWritten = (text: string): string => text;

/** Those not found in the first place: those found nowhere, then by how many came before. */
const farthestFirst = (all: readonly LookedUp[]): readonly LookedUp[] =>
  all.filter(({ place }) => place !== 0).sort((a, b) => (b.place ?? Infinity) - (a.place ?? Infinity) || a.score - b.score);

const misread = (source: Source, path: Path, { id, nth, text, taken }: LookedUp): Finding =>
  taken === null
    ? refuse('lint.found_nothing', source.at([...path, nth]), { id, ask: text })
    : refuse('lint.misread', source.at([...path, nth]), { id, ask: text, taken });
