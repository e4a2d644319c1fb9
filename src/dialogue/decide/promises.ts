import type { Label } from '../words/act.ts';
import { keysHeld } from '../words/key-words.ts';
import { nearness } from '../words/nearness.ts';
import type { Promised } from '../words/promise.ts';
import { type Asked, add, type Deciding, trust } from './deciding.ts';
import { knownFigures } from './known-figures.ts';
import { unknownFigure } from './marks.ts';
import { ahead, dueIn, speaks, undated, whoIn } from './promise-words.ts';
import { refer } from './refer.ts';
import { challenge } from './statements.ts';

/** A promise that was made in this utterance, as far as it was said. */
export type Made = Readonly<{ segment: number; label: Label; who: string | null; due: string | null; about: string | null }>;

/** A journey's account keeps a list in every stage: what is promised in one call is waited for in the next. */
const keepsList = (asked: Asked): boolean => ledgerOf(asked).length > 0 || asked.before.carried !== null;
const ledgerOf = ({ prepared }: Asked): readonly Promised[] => prepared.scenario.account.promises ?? [];
/** Kept neither in time nor at all. */
const owed = ({ by, state }: Promised): boolean => by === 'seller' && (state === 'late' || state === 'broken');

/** The promises of an utterance. Where the account keeps no ledger nobody notes any (DESIGN, *Stage mechanics*: performance tracking has one). */
export function promisesMade(asked: Asked): readonly Made[] {
  const { prepared, labels } = asked;
  if (!keepsList(asked)) return [];
  const theirs = Object.values(prepared.words.people).flatMap(({ name, address }) => [name, address]);
  return labels.flatMap((label, segment): readonly Made[] => {
    if (!promises(asked, label, segment)) return [];
    return [
      {
        segment,
        label,
        who: whoIn(prepared.lang, label.text, theirs),
        due: dueIn(prepared.lang, ahead(prepared.lang, label.text)),
        about: aboutIn(asked, segment, label.text),
      },
    ];
  });
}

function promises({ prepared: { lang }, candidates }: Asked, { text: whole, act }: Label, segment: number): boolean {
  const text = ahead(lang, whole);
  if (speaks('not', lang, whole) || !speaks('deed', lang, text)) return false;
  // What proposes one of the buyer's own steps is a proposal, whoever would come along.
  const nearest = (candidates[segment]?.asked ?? []).find((c) => c.kind === 'rung' || c.kind === 'promise');
  if (act === 'closing' && nearest?.kind === 'rung' && nearest.score >= nearness[lang].surely) return false;
  const dated = dueIn(lang, text) !== null;
  return lang === 'zh' ? dated || (speaks('first', lang, text) && speaks('future', lang, text)) : speaks('first', lang, text);
}

/** The same utterance without its promises, and without what owns up to one or answers "by when?": they are no pitch, no proposal and no question. The labels in the log stand as they are. */
export function besidesPromises(asked: Asked, made: readonly Made[]): Asked {
  const aside = asked.labels.map((label, i) => made.some(({ segment }) => segment === i) || ownsUp(asked, label) || datesOne(asked, label));
  if (!aside.includes(true)) return asked;
  const labels = asked.labels.map((label, i) => (aside[i] ? { ...label, act: 'other' as const } : label));
  const { grounded } = asked;
  const answered = grounded.segment !== null && aside[grounded.segment] === true;
  return {
    ...asked,
    labels,
    grounded: answered ? { ...grounded, person: heardBy(asked), segment: null, about: [], how: 'nothing' } : grounded,
  };
}

const isQuestion = (text: string): boolean => /[?？]\s*$/.test(text);

/** A statement that owns up to one of the promises by its own words. */
const ownsUp = (asked: Asked, { text }: Label): boolean =>
  !isQuestion(text) &&
  speaks('owns', asked.prepared.lang, text) &&
  ledgerOf(asked).some((promise) => owed(promise) && names(asked, promise, text));

const names = ({ prepared }: Asked, { id }: Promised, text: string): boolean =>
  keysHeld(text, prepared.words.promises?.[id]?.key ?? []).length > 0;

/** What was said to "by when?", a date or none. */
const datesOne = ({ before, prepared: { lang } }: Asked, { text }: Label): boolean =>
  before.undated !== null && !isQuestion(text) && (dueIn(lang, text) !== null || speaks('vague', lang, text));

/** Taken for a proposal it would have gone to whoever can agree to it; a promise is given to whoever one talks with. */
function heardBy({ prepared, before, grounded: { person, about } }: Asked): string {
  const proposed = prepared.scenario.account.rungs.find(({ id }) => id === about[0]?.id);
  return proposed?.who === person ? (before.lastSpeaker ?? person) : person;
}

/** What becomes of promises in a turn before anything is answered: owned up to, the date that was asked for, and new ones with a date. */
export function hearPromises(deciding: Deciding, asked: Asked, made: readonly Made[]): Deciding {
  if (!keepsList(asked)) return deciding;
  const owned = ownUp(deciding, asked);
  const dated = sameAgain(asked, made);
  const settled = settleUndated(owned, asked, dated);
  return made.reduce((sum, one) => {
    if (one === dated) return sum;
    if (isBeyondOffer(asked, one)) return challenge(sum, asked, beyond(asked, one));
    return one.due === null ? sum : note(sum, asked, one, { text: one.label.text, said: asked.turn });
  }, settled);
}

/** Owning up to what was not kept, before the buyer has told it, earns trust once. */
function ownUp(deciding: Deciding, asked: Asked): Deciding {
  const admitted = asked.labels.filter((label) => ownsUp(asked, label));
  const owned = ledgerOf(asked).filter((promise) => {
    const { told = null, owned: before = null } = deciding.buyer.promises[promise.id] ?? {};
    return owed(promise) && told === null && before === null && admitted.some(({ text }) => names(asked, promise, text));
  });
  return owned.reduce((sum, { id }) => {
    const first = Object.values(sum.buyer.promises).every((one) => one.owned === null);
    const noted = add(sum, { type: 'promise_owned', v: 1, turn: asked.turn, person: asked.grounded.person, promise: id });
    return first ? trust(noted, asked.turn, 'promise_owned', 1) : noted;
  }, deciding);
}

/** "By when?" was answered with the promise said again, this time with its date: it is one promise. */
const sameAgain = ({ before: { undated } }: Asked, made: readonly Made[]): Made | undefined =>
  undated
    ? made.find((one) => one.due !== null && (one.about === null || undated.about === null || one.about === undated.about))
    : undefined;

/** "By when?" was asked in the turn before: a date settles it, anything else is noted as it is. */
function settleUndated(deciding: Deciding, asked: Asked, again: Made | undefined): Deciding {
  const open = asked.before.undated;
  if (!open) return deciding;
  const dates = asked.labels.filter(({ text }) => !isQuestion(text)).map(({ text }) => dueIn(asked.prepared.lang, text));
  const due = again?.due ?? dates.find((each) => each !== null) ?? null;
  const settled = { who: again?.who ?? open.who, due, about: open.about ?? again?.about ?? null };
  return note(deciding, asked, settled, { text: open.text, said: open.turn });
}

/** Noted; with a name and a date it eases a promise that was not kept, once in a session (trust). */
function note(
  deciding: Deciding,
  asked: Asked,
  { who, due, about }: Pick<Made, 'who' | 'due' | 'about'>,
  { text, said }: Readonly<{ text: string; said: number }>,
): Deciding {
  const { turn, grounded, prepared } = asked;
  const noted = add(deciding, { type: 'promise_made', v: 1, turn, person: grounded.person, text, said, who, due, about });
  const old = prepared.scenario.account.promises?.find((promise) => promise.id === about);
  if (!old || !owed(old) || who === null || due === null || noted.buyer.promises[old.id]?.renewed) return noted;
  const first = Object.values(noted.buyer.promises).every((one) => one.renewed === null);
  const eased = add(noted, { type: 'promise_renewed', v: 1, turn, person: grounded.person, promise: old.id });
  return first ? trust(eased, turn, 'promise_renewed', 1) : eased;
}

/** At the end of what is answered: "by when?", for the last promise of this utterance that named no date. */
export function askByWhen(deciding: Deciding, asked: Asked, made: readonly Made[]): Deciding {
  const one = made.findLast((each) => each.due === null && !isBeyondOffer(asked, each));
  if (!one || asked.before.undated || deciding.buyer.ended) return deciding;
  const { segment, label, who, about } = one;
  return add(deciding, {
    type: 'promise_undated',
    v: 1,
    turn: asked.turn,
    person: asked.grounded.person,
    segment,
    text: label.text,
    who,
    about,
  });
}

/** A question after a promise: how it was kept, as the buyer sees it. Undefined where the utterance asks for none. */
export function answerPromise(deciding: Deciding, asked: Asked): Deciding | undefined {
  const found = askedAfter(asked);
  if (!found) return undefined;
  const { turn, grounded } = asked;
  const { person } = grounded;
  if (!found.knows.includes(person) && found.to !== person && found.by !== person)
    return refer(deciding, asked, [...new Set([...found.knows, found.to, found.by].filter((id) => id !== 'seller'))]);
  if (deciding.buyer.said[found.id]) return add(deciding, { type: 'repeated', v: 1, turn, person, item: found.id });
  return add(deciding, { type: 'promise_told', v: 1, turn, person, promise: found.id });
}

function askedAfter(asked: Asked): Promised | undefined {
  const { prepared, labels, candidates, grounded } = asked;
  const { lang } = prepared;
  const segment = grounded.segment ?? labels.findLastIndex(({ text }) => isQuestion(text));
  const label = labels[segment];
  if (!label || !speaks('ofPromising', lang, label.text) || ownsUp(asked, label)) return undefined;
  const near = (candidates[segment]?.asked ?? []).find((c) => c.kind === 'promise');
  const other = grounded.segment === null || grounded.how !== 'sure' ? 0 : (grounded.about[0]?.score ?? 0);
  if (!near || near.score < nearness[lang].near || near.score < other) return undefined;
  return ledgerOf(asked).find((promise) => promise.id === near.id);
}

/** Which promise from before a new one is about: by its own words, else the one that was spoken of last, in this turn or the one before. */
function aboutIn({ prepared, before, turn, candidates, labels }: Asked, segment: number, text: string): string | null {
  const all = prepared.scenario.account.promises ?? [];
  const held = all.map(({ id }) => ({ id, hits: keysHeld(text, prepared.words.promises?.[id]?.key ?? []).length }));
  const most = held.reduce((best, one) => (one.hits > best.hits ? one : best), { id: '', hits: 0 });
  if (most.hits > 0) return most.id;
  const near = (candidates[segment]?.asked ?? []).find((c) => c.kind === 'promise');
  if (near && near.score >= nearness[prepared.lang].near) return near.id;
  const beside = all.find(({ id }) =>
    labels.some(
      (label) => speaks('owns', prepared.lang, label.text) && keysHeld(label.text, prepared.words.promises?.[id]?.key ?? []).length > 0,
    ),
  );
  const lately = all.find(({ id }) => {
    const { told = null, owned = null } = before.promises[id] ?? {};
    return Math.max(told ?? -1, owned ?? -1) >= Math.max(1, turn - 1);
  });
  return beside?.id ?? lately?.id ?? null;
}

/** What the offer cannot keep: a figure that is neither in it nor in the transcript, dates apart. */
const beyond = (asked: Asked, { label }: Made): string | undefined =>
  unknownFigure(undated(asked.prepared.lang, label.text), () => knownFigures(asked.prepared, asked.before));
const isBeyondOffer = (asked: Asked, made: Made): boolean => beyond(asked, made) !== undefined;
