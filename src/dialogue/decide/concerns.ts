import { nearness } from '../words/nearness.ts';
import { type Asked, add, type Deciding, trust } from './deciding.ts';

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
    const earns = state.cause !== 'asked' || answered.buyer.concernsRewarded < 2;
    return earns ? trust(answered, asked.turn, 'concern_answered', 1) : answered;
  }, deciding);
}

/** A concern not touched within two turns is ignored. */
export function ignoredConcerns(deciding: Deciding, asked: Asked): Deciding {
  const { numbers } = deciding.buyer;
  return waiting(asked).reduce((sum, [concern, state]) => {
    if (sum.buyer.concerns[concern]?.state !== 'raised' || asked.turn - state.turn < numbers.ignoredAfterTurns || touches(asked, concern))
      return sum;
    return trust(
      add(sum, { type: 'concern_ignored', v: 1, turn: asked.turn, concern, raised: state.turn }),
      asked.turn,
      'concern_ignored',
      -numbers.trustIgnored,
    );
  }, deciding);
}

const waiting = (asked: Asked) =>
  Object.entries(asked.before.concerns).filter(([, state]) => state.state === 'raised' && state.turn < asked.turn);
const personOf = (asked: Asked, concern: string): string =>
  asked.prepared.scenario.account.concerns.find((c) => c.id === concern)?.person ?? asked.grounded.person;

/** Two key words of its answer, or one and a retrieval match: what was said answers the concern. */
function meets(asked: Asked, concern: string): boolean {
  const words = asked.prepared.words.concerns[concern];
  if (!words) return false;
  const text = asked.plain.toLowerCase();
  const hits = words.answer.filter((key) => key.split('|').some((word) => text.includes(word.toLowerCase()))).length;
  return hits >= 2 || (hits === 1 && near(asked, concern, nearness[asked.before.lang].concern));
}

/** Looked at, if not answered: one key word, or near to the concern's own words. */
const touches = (asked: Asked, concern: string): boolean =>
  meets(asked, concern) ||
  near(asked, concern, nearness[asked.before.lang].concern) ||
  (asked.prepared.words.concerns[concern]?.answer ?? []).some((key) =>
    key.split('|').some((word) => asked.plain.toLowerCase().includes(word.toLowerCase())),
  );

const near = (asked: Asked, concern: string, least: number): boolean =>
  asked.candidates.some((c) =>
    [...c.asked, ...c.told].some((candidate) => candidate.kind === 'concern' && candidate.id === concern && candidate.score >= least),
  );
