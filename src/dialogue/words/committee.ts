export const manners = ['plain', 'warm', 'terse', 'formal'] as const;
/** How somebody talks, whatever they say: matter-of-fact, kindly, in few words, or by the book. */
export type Manner = (typeof manners)[number];

/** What trust and patience make of somebody's words just now: drawn in, as ever, or opened up. */
export type Tone = 'clipped' | 'even' | 'open';

/**
 * A matter on which two at the table are not of one mind: `by` objects, once, when somebody else admits `about` (a problem or anything of it). Asked how they see it, they say so;
 * `brings` is a consequence that they own up to then.
 */
export type Dispute = Readonly<{ id: string; about: string; by: string; brings: string | null }>;
/** `say`: how they object; `settle`: what they say when they are asked. */
export type DisputeWords = Readonly<{ topic: string; say: readonly string[]; settle: readonly string[] }>;

/** What a subordinate leaves to the senior to say. */
export type LeftToSenior = 'decision' | 'money' | 'sensitive';
/** How the senior takes it up: answers, or lets somebody else do it with a nod. */
export type TakenUp = 'says' | 'nods';
/** Why somebody who was not spoken to breaks in: what was asked falls on them, or what was pitched touches a concern that they held back. */
export type BreaksIn = 'bears' | 'concern';

/** How the people at the table stand to one another, as the events so far have left them: ids of people and of disputes. */
export type Committee = Readonly<{
  /** Whose turn it is to answer where nobody is spoken to: whoever breaks in does not take it over. */
  floor: string | null;
  /** Who broke in last, and in which turn. */
  brokeIn: Readonly<{ turn: number; person: string }> | null;
  /** The turn in which somebody last left something to the senior. */
  deferredIn: number | null;
  /** Disputes that came up: open until the one who objected was asked. */
  disputes: Readonly<Record<string, 'open' | 'settled'>>;
}>;

export const ofOneMind: Committee = { floor: null, brokeIn: null, deferredIn: null, disputes: {} };
