import { retrieve } from '../ground/retrieve.ts';
import type { ConcernState } from '../words/buyer.ts';
import type { Candidates } from '../words/candidate.ts';
import { keysHeld } from '../words/key-words.ts';
import { nearness } from '../words/nearness.ts';
import type { Lang } from '../words/stage.ts';
import { type Asked, add, type Deciding, trust } from './deciding.ts';
import { preachesAtHint, takesHint } from './favour.ts';
import { isCarried } from './owed.ts';

/** An unasked feature invites a price concern, an advantage a value concern; raising it costs trust, which a good answer gives back. */
export function raiseConcern(deciding: Deciding, asked: Asked, cause: 'feature' | 'advantage'): Deciding {
  const { account } = asked.prepared.scenario;
  const next = account.concerns.find(
    (c) => c.cause === cause && !deciding.buyer.concerns[c.id] && account.people.some((p) => p.id === c.person && p.present),
  );
  if (!next) return deciding;
  return trust(
    add(deciding, { type: 'concern_raised', v: 1, turn: asked.turn, person: next.person, concern: next.id, cause }),
    asked.turn,
    'concern_caused',
    -1,
  );
}

/** Concerns raised in an earlier turn that this utterance meets: a statement or a question that holds what answers them. */
export function settleConcerns(deciding: Deciding, asked: Asked): Deciding {
  return waiting(asked).reduce((sum, [concern, state]) => {
    if (!meets(asked, concern)) return sum;
    const answered = add(sum, { type: 'concern_answered', v: 1, turn: asked.turn, person: personOf(asked, concern), concern });
    const earns = (state.cause !== 'asked' && state.cause !== 'touched') || sum.buyer.concernsRewarded < 2;
    return earns ? trust(answered, asked.turn, 'concern_answered', 1) : answered;
  }, deciding);
}

/** A concern not touched within two turns is ignored: decided in the second, when both are known. */
export function ignoredConcerns(deciding: Deciding, asked: Asked): Deciding {
  const { numbers } = deciding.buyer;
  return waiting(asked).reduce((sum, [concern, state]) => {
    // What an earlier call left open is brought up again first; see owed.ts.
    const due =
      sum.buyer.concerns[concern]?.state === 'raised' && !isCarried(state) && asked.turn - state.turn === numbers.ignoredAfterTurns;
    if (!due || touches(asked, concern) || spokenOfPromise(sum, asked, concern) || touchedBefore(asked, concern)) return sum;
    return trust(
      add(sum, { type: 'concern_ignored', v: 1, turn: asked.turn, concern, raised: state.turn }),
      asked.turn,
      'concern_ignored',
      -numbers.trustIgnored,
    );
  }, deciding);
}

/** True where this utterance answers a concern that waits: a statement that the buyer asked for. */
export const answersConcern = (asked: Asked): boolean => waiting(asked).some(([concern]) => meets(asked, concern));

/** Concerns that were raised before this turn and wait for an answer. */
export const waiting = (asked: Asked): readonly (readonly [string, ConcernState])[] =>
  Object.entries(asked.before.concerns).filter(([, state]) => state.state === 'raised' && state.turn < asked.turn);
const personOf = (asked: Asked, concern: string): string =>
  asked.prepared.scenario.account.concerns.find((c) => c.id === concern)?.person ?? asked.grounded.person;

/** Two key words of its answer, or one and a retrieval match: what was said answers the concern. */
export function meets(asked: Asked, concern: string): boolean {
  const { favour } = asked.prepared.scenario.account.concerns.find(({ id }) => id === concern) ?? {};
  if (favour && (takesHint(asked) || preachesAtHint(asked))) return false;
  const hits = keyWords(asked, asked.plain, concern);
  return hits >= 2 || (hits === 1 && near(asked.before.lang, asked.candidates, concern));
}

/** Looked at, if not answered: one key word, or near to the concern's own words. */
const touches = (asked: Asked, concern: string): boolean =>
  keyWords(asked, asked.plain, concern) > 0 || near(asked.before.lang, asked.candidates, concern);

/** A promise that touches the concern was told, owned up to or renewed, in this turn or the one before. */
const spokenOfPromise = ({ buyer }: Deciding, { turn, prepared }: Asked, concern: string): boolean =>
  (prepared.scenario.account.promises ?? []).some(({ id, touches: of }) => {
    const { told = null, owned = null, renewed = null } = buyer.promises[id] ?? {};
    return of === concern && Math.max(told ?? 0, owned ?? 0, renewed ?? 0) >= Math.max(1, turn - 1);
  });

/** The same of the utterance before. */
function touchedBefore(asked: Asked, concern: string): boolean {
  const text = asked.before.lastHeard?.text ?? '';
  return keyWords(asked, text, concern) > 0 || near(asked.before.lang, [retrieve(asked.prepared.index, text)], concern);
}

const keyWords = ({ prepared }: Asked, text: string, concern: string): number =>
  keysHeld(text, prepared.words.concerns[concern]?.answer ?? []).length;

const near = (lang: Lang, candidates: readonly Candidates[], concern: string): boolean =>
  candidates.some((c) =>
    [...c.asked, ...c.told].some(
      (candidate) => candidate.kind === 'concern' && candidate.id === concern && candidate.score >= nearness[lang].concern,
    ),
  );
