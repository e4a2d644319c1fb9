import { bears } from '../dialogue/decide/marks.ts';
import { type Lang, langs, stages } from '../dialogue/words/stage.ts';
import { accountThin, type Read } from './lint-measure.ts';
import { formsOf } from './parse.ts';
import { type Finding, refuse } from './refuse.ts';
import type { AccountForm } from './schema-account.ts';
import type { File } from './source.ts';

/** What the library must hold between its accounts, at least. */
const least = { accounts: 12, industries: 10, committees: 4, no_sale: 2, tenders: 2, favours: 2, openings: 3 } as const;
/** A committee is three or more at the table. */
const committee = 3;
/** Deals must reach from here to there, in the account's currency: from a bakery's tablet to a metro line. */
const deals = { from: 300_000, to: 300_000_000 } as const;

/** A deal that somebody at the table may sign alone: there a problem and a pitch suffice (DESIGN, *Commitment*). */
const small = ({ people, deal }: AccountForm): boolean => deal <= Math.max(0, ...people.filter((p) => p.present).map((p) => p.signs));

/** Whoever opens asks for a pitch first: 你们先介绍一下吧, the trap (DESIGN, *The buyer has an agenda*). */
const opensWithTrap = ({ words }: Read): boolean =>
  langs.some((lang: Lang) => (words[lang]?.form.opening ?? []).some((line) => bears('asksForPitch', line)));

/** The buyer hints at a favour: a concern that says so by its name. */
const hintsAtFavour = ({ concerns }: AccountForm): boolean => concerns.some(({ id }) => id.includes('favour'));

/** What the whole shelf lacks. Each is said of the directory, since no single account is to blame. */
function shelfThin(file: string, read: readonly Read[]): readonly Finding[] {
  const forms = read.map(({ account }) => account.form);
  const counted = [
    ['accounts', forms.length],
    ['industries', new Set(forms.map(({ industry }) => industry)).size],
    ['committees', forms.filter(({ people }) => people.filter((p) => p.present).length >= committee).length],
    ['no_sale', forms.filter(({ sale }) => !sale).length],
    ['tenders', forms.filter(({ tender }) => tender !== undefined).length],
    ['favours', forms.filter(hintsAtFavour).length],
    ['openings', read.filter(opensWithTrap).length],
  ] as const;
  const sizes = forms.map(({ deal }) => deal);
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)];
  return [
    ...counted
      .filter(([what, count]) => count < least[what])
      .map(([what, count]) => refuse(`lint.library_${what}`, { file }, { count, least: least[what] })),
    ...stages
      .filter((stage) => !forms.some((form) => form.stage === stage))
      .map((stage) => refuse('lint.library_stage', { file }, { stage })),
    ...(low > deals.from || high < deals.to ? [refuse('lint.library_deals', { file }, { low, high, ...deals })] : []),
    ...(forms.some(small) ? [] : [refuse('lint.library_small', { file })]),
  ];
}

/**
 * What the library as a whole lacks: what it must hold between its accounts, and each account's full measure. Accounts that cannot be read
 * count for nothing here; the lint of their own folder says why. `directory` is the name that findings about the whole show.
 */
export function lintLibrary(directory: string, folders: readonly (readonly File[])[]): readonly Finding[] {
  const read = folders.flatMap((files): readonly Read[] => {
    const { folder, account, offer, words } = formsOf(files);
    if (!account?.value || !offer?.value) return [];
    const said: Partial<Record<Lang, NonNullable<Read['words'][Lang]>>> = {};
    for (const lang of langs) {
      const part = words[lang];
      if (part?.value) said[lang] = { source: part.source, form: part.value };
    }
    return [{ folder, account: { source: account.source, form: account.value }, offer: offer.value, words: said }];
  });
  return [...shelfThin(directory, read), ...read.flatMap(accountThin)];
}
