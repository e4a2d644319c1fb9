import type { Prepared } from '../ground/prepare.ts';
import type { Buyer } from '../words/buyer.ts';
import type { Manner, Tone } from '../words/committee.ts';
import { dice } from '../words/dice.ts';
import { keysHeld } from '../words/key-words.ts';
import type { Move } from '../words/letter.ts';
import type { PersonId } from '../words/scenario.ts';
import type { SecretKind } from '../words/tender.ts';

/** An authored sentence for an item, concern or rung. */
export type Worded = Readonly<{ id: string; text: string; key: readonly string[] }>;

/** Who says it, and what stands in the transcript: nobody tells the same thing twice in the same words while there are others. */
export type Saying = Readonly<{ prepared: Prepared; buyer: Buyer; person: PersonId; spoken: string }>;

/** How somebody talks; plainly, where the account has no such person. */
export const mannerOf = ({ scenario }: Prepared, person: PersonId): Manner =>
  scenario.account.people.find((p) => p.id === person)?.manner ?? 'plain';

/** Somebody of few words is clipped a little sooner, and somebody kind opens up a little sooner. */
const sooner = 2;

/** What patience and trust make of somebody's words. Patience goes first: nobody opens up to who wastes their time. */
export function toneOf(prepared: Prepared, { numbers, patience, trust }: Buyer, person: PersonId): Tone {
  const manner = mannerOf(prepared, person);
  const { clippedAt, openFrom } = numbers;
  if (clippedAt > 0 && patience <= clippedAt + (manner === 'terse' ? sooner : 0)) return 'clipped';
  return openFrom > 0 && trust >= openFrom - (manner === 'warm' ? sooner : 0) ? 'open' : 'even';
}

/**
 * Chooses the wording of an item: each time another one, in an order of the session's own. Of three ways to say it the longest is left out where somebody is clipped, and the
 * shortest where they open up.
 */
export function wording(saying: Saying, id: string, times: number = saying.buyer.said[id]?.times ?? 0): Worded {
  const { prepared, buyer, spoken } = saying;
  const ways = waysOf(prepared, id);
  const fresh = ways.filter((way) => !spoken.includes(way));
  const pool = ofTone(fresh.length > 0 ? fresh : ways, toneOf(prepared, buyer, saying.person), buyer.lang);
  const turn = fresh.length > 0 && fresh.length < ways.length ? 0 : times;
  const text = pool[(dice(buyer.seed, 0, `say ${id}`, Math.max(1, pool.length)) + turn) % Math.max(1, pool.length)] ?? '';
  // A voice must keep the key words that the chosen wording itself holds, and need not add others.
  return { id, text, key: keysHeld(text, prepared.words.items[id]?.key ?? []) };
}

/** What an objector says when they are asked. */
export function settlement({ prepared, buyer }: Saying, id: string): Worded {
  const ways = prepared.words.disputes[id]?.settle ?? [];
  return { id, text: ways[dice(buyer.seed, 0, `settle ${id}`, Math.max(1, ways.length))] ?? '', key: [] };
}

/** The test question about the market, or what puts a wrong claim right: another wording in each session, and each time. */
export function marketSaid({ prepared: { scenario, words }, buyer: { seed, market } }: Saying, part: 'say' | 'corrects'): Worded {
  const ways = words.marketTest?.[part] ?? [];
  const nth = dice(seed, 0, `market ${part}`, Math.max(1, ways.length)) + market.refuted;
  return { id: scenario.account.marketTest?.id ?? '', text: ways[nth % Math.max(1, ways.length)] ?? '', key: [] };
}

/** Why a tender does not tell that: another wording each time. */
export function secretSaid({ prepared: { words }, buyer: { seed, inducements } }: Saying, secret: SecretKind): string {
  const ways = words.tender?.[secret]?.say ?? [];
  return ways[(dice(seed, 0, `secret ${secret}`, Math.max(1, ways.length)) + inducements) % Math.max(1, ways.length)] ?? '';
}

function ofTone(ways: readonly string[], tone: Tone, lang: Buyer['lang']): readonly string[] {
  if (tone === 'even' || ways.length < 3) return ways;
  const long = (way: string): number => (lang === 'zh' ? way.length : way.split(' ').length);
  const out = ways.reduce((worst, way) => ((tone === 'clipped' ? long(way) > long(worst) : long(way) < long(worst)) ? way : worst));
  return ways.filter((way) => way !== out);
}

const waysOf = ({ words: { items, concerns, rungs, questions, disputes, promises } }: Prepared, id: string): readonly string[] =>
  items[id]?.say ?? concerns[id]?.say ?? rungs[id]?.say ?? questions[id]?.say ?? disputes[id]?.say ?? promises?.[id]?.say ?? [];

/**
 * Something told before: in another way while there is one, and only then "as I said", with a sentence that stood. "You've heard that" before words that nobody has
 * heard sounds like a reproach.
 */
export function repeated(saying: Saying, id: string): Move {
  const { prepared, buyer } = saying;
  const another =
    (buyer.said[id]?.times ?? 0) < waysOf(prepared, id).length && (prepared.words.items[id] ?? prepared.words.promises?.[id]) !== undefined;
  return { kind: another ? 'disclose' : 'repeat', ...wording(saying, id) };
}
