import type { Prepared } from '../dialogue/ground/prepare.ts';
import { retrieve } from '../dialogue/ground/retrieve.ts';
import { nearness } from '../dialogue/words/nearness.ts';
import { contentOf, shared } from './content.ts';

/** What something written was taken for, and the words of it that say so. */
export type Match = Readonly<{ id: string; words: readonly string[] }>;

/** How much of what was written has to stand in an item's own words where its questions are not near enough. Whole 1/10,000. */
const mostly = 6_000;
/** The same where its questions are near enough. */
const partlyShared = 4_000;

/** Contents of what is authored, taken apart once for each prepared scenario. */
const contents = new WeakMap<Prepared, Map<string, ReadonlySet<string>>>();

/**
 * What somebody wrote, matched with one of these: by the questions that are authored for each (retrieval), and by the share of what was written that stands in its words. Null where
 * neither is near enough. `plain` is what was written, normalised.
 */
export function nearestOf(prepared: Prepared, plain: string, ids: readonly string[]): Match | null {
  if (plain.trim() === '') return null;
  const { asked, told } = retrieve(prepared.index, plain);
  const scores = new Map<string, number>();
  for (const { id, score } of [...asked, ...told]) scores.set(id, Math.max(score, scores.get(id) ?? 0));
  const mine = contentOf(plain);
  const ranked = ids
    .map((id) => {
      const content = contentFor(prepared, id);
      const common = [...mine].filter((gram) => content.has(gram)).length;
      const share = mine.size === 0 ? 0 : Math.floor((common * 10_000) / mine.size);
      return { id, common, share, score: scores.get(id) ?? 0 };
    })
    .toSorted((a, b) => likeness(b) - likeness(a) || (a.id < b.id ? -1 : 1));
  const [best] = ranked;
  if (!best || !nearEnough(prepared, best)) return null;
  return { id: best.id, words: shared(plain, contentFor(prepared, best.id)) };
}

type Ranked = Readonly<{ id: string; common: number; share: number; score: number }>;

const likeness = ({ share, score }: Ranked): number => score * 2 + Math.floor(share / 4);

/** Near by its questions, and a good part of it in the item's own words: one common word that both have says little. */
const nearEnough = ({ lang }: Prepared, { common, share, score }: Ranked): boolean => {
  const { near, surely, partly } = nearness[lang];
  if (common === 0) return false;
  return score >= surely || (score >= near && share >= partlyShared) || (share >= mostly && score * 2 >= partly);
};

/** All that is written of an item or an action: its topic, how it is said, how it is asked for. */
function contentFor(prepared: Prepared, id: string): ReadonlySet<string> {
  const known = contents.get(prepared) ?? new Map<string, ReadonlySet<string>>();
  contents.set(prepared, known);
  const there = known.get(id);
  if (there) return there;
  const item = prepared.words.items[id];
  const rung = prepared.words.rungs[id];
  const texts = item ? [item.topic, ...item.say, ...item.ask] : rung ? [rung.label, ...rung.say, ...rung.ask] : [];
  const made = contentOf(texts.join('\n').toLowerCase());
  known.set(id, made);
  return made;
}

/** The problem that something written is about: whatever of a problem it is nearest to, it is that problem. */
export function problemOf(prepared: Prepared, plain: string): Match | null {
  const { problems } = prepared.scenario.account;
  const families = new Map(problems.flatMap((p) => [p, ...p.facets, ...p.implications, ...p.payoffs].map(({ id }) => [id, p.id] as const)));
  const found = nearestOf(prepared, plain, [...families.keys()]);
  return found && { id: families.get(found.id) ?? found.id, words: found.words };
}

/** The consequence that something written is about: one of this problem, or of any where none is given or none of its own is near. */
export function consequenceOf(prepared: Prepared, plain: string, problem: string | null): Match | null {
  const { problems } = prepared.scenario.account;
  const of = (some: typeof problems) => some.flatMap(({ implications }) => implications.map(({ id }) => id));
  const own = problem === null ? null : nearestOf(prepared, plain, of(problems.filter(({ id }) => id === problem)));
  return own ?? nearestOf(prepared, plain, of(problems));
}

/** The action that something written is about. */
export const actionOf = (prepared: Prepared, plain: string): Match | null =>
  nearestOf(
    prepared,
    plain,
    prepared.scenario.account.rungs.map(({ id }) => id),
  );
