import type { Letter, Move } from '../words/letter.ts';
import { givenBy, holds } from './given.ts';
import { unknownName } from './guard-names.ts';
import { figuresIn, unknownFigure } from './guard-numbers.ts';
import { foreign, outOfRole, promises } from './guard-speech.ts';

/** Why a model's words are not passed on. */
export type GuardRefusal =
  /** A figure that the letter does not hold. */
  | 'unknown_number'
  /** A person, place or firm that the letter does not hold. */
  | 'unknown_name'
  | 'wrong_language'
  /** Far longer than what there was to say. */
  | 'too_wordy'
  /** Speaks as the seller. */
  | 'other_role'
  /** Speaks of itself as a model, of its instructions, or writes instead of speaking. */
  | 'meta_talk'
  /** Agrees to something that nobody decided. */
  | 'unagreed'
  /** A finished reply that leaves out what the letter discloses. */
  | 'key_missing';

/** Checks what a model makes of one letter. Undefined: it may pass. */
export type Guard = Readonly<{
  /** Most UTF-16 units that a reply may have. */
  longest: number;
  /** One sentence before it is sent; `before` is what has passed already. */
  sentence(text: string, before: string): GuardRefusal | undefined;
  /** The finished reply. */
  reply(text: string): GuardRefusal | undefined;
}>;

/** Longest reply: four times the letter's own sentences and some room for what goes between. Moves without a sentence count as a short one. */
const times = 4;
const recognisable = 0.2;
const room = { zh: { slack: 40, plain: 12 }, en: { slack: 120, plain: 40 } } as const;

/** A guard over one letter. What the letter holds may be said; anything else is a defect of the model and not of the decision. */
export function guard(letter: Letter): Guard {
  const { lang, moves } = letter;
  const given = givenBy(letter);
  const known = figuresIn(given.all);
  const longest = room[lang].slack + times * moves.reduce((sum, move) => sum + ownLength(letter, move), 0);
  const agrees = moves.some(
    (move) => move.kind === 'agree' || (move.kind === 'end' && (move.outcome === 'advance' || move.outcome === 'order')),
  );
  const sentence = (text: string, before: string): GuardRefusal | undefined => {
    if (foreign(text, lang, given.all)) return 'wrong_language';
    const role = outOfRole(text, lang, given);
    if (role) return role;
    if (unknownFigure(text, known, given.all) !== undefined) return 'unknown_number';
    if (unknownName(text, lang, given.all) !== undefined) return 'unknown_name';
    if (!agrees && promises(text, lang, given)) return 'unagreed';
    return before.length + text.length > longest ? 'too_wordy' : undefined;
  };
  return {
    longest,
    sentence,
    reply: (text) => sentence(text, '') ?? (moves.every((move) => covers(text, move)) ? undefined : 'key_missing'),
  };
}

const ownLength = ({ lang }: Letter, move: Move): number => ('text' in move && move.text !== null ? move.text.length : room[lang].plain);

/** True where the text keeps what the move's wording must keep; a sentence without key words has to be recognisable. */
export function covers(text: string, move: Move): boolean {
  if (move.kind === 'refer') return holds(text, move.to);
  if (!('key' in move)) return true;
  return move.key.length > 0 ? move.key.every((key) => keeps(text, key)) : likeness(text, move.text) >= recognisable;
}

/** True where the text holds one of the alternatives, in these words or as the same figure. */
export function keeps(text: string, key: string): boolean {
  const said = figuresIn(text);
  return key.split('|').some((way) => {
    if (holds(text, way)) return true;
    const figures = figuresIn(way);
    return figures.size > 0 && /^[\d\s,.%一二两三四五六七八九十百千万亿成]+$/.test(way) && [...figures].every((figure) => said.has(figure));
  });
}

/** Share of the second text's pairs of signs that the first holds: how far it words the same. */
export function likeness(text: string, of: string): number {
  const pairs = pairsIn(of);
  if (pairs.size === 0) return 0;
  const held = pairsIn(text);
  return [...pairs].filter((pair) => held.has(pair)).length / pairs.size;
}

function pairsIn(text: string): ReadonlySet<string> {
  const signs = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return new Set([...signs].slice(0, -1).map((sign, i) => sign + (signs[i + 1] ?? '')));
}
