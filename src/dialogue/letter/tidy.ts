import type { Move } from '../words/letter.ts';

type Kind = Move['kind'];
type What = Extract<Move, { kind: 'acknowledge' }>['what'];

/** Moves that say something of their own. */
const content: ReadonlySet<Kind> = new Set<Kind>([
  'open',
  'disclose',
  'repeat',
  'concern',
  'concern_again',
  'promise_missed',
  'agree',
  'put_off',
  'refer',
  'push_back',
  'dodge',
  'ask_back',
  'not_here',
  'off_map',
  'challenge',
  'refute',
  'keep_secret',
  'market_met',
  'promise_owned',
  'promise_noted',
  'promise_by_when',
  'end',
  'no_concern',
  'keep_criterion',
  'defer',
  'take_up',
  'object',
  'settle',
  'break_in',
  'price_remark',
  'fear',
  'fear_eased',
  'brushed_off',
  'pocket',
  'ask_more',
  'trade',
]);

/** Acknowledgements by weight; one is enough in a reply. Those from `agenda` on are left out where the reply says something of its own. */
const weight: readonly What[] = [
  'inducement',
  'leaning',
  'insulted',
  'strange',
  'off_topic',
  'unclear',
  'fault',
  'authority',
  'lectured',
  'declined',
  'limit',
  'new_summary',
  'agenda',
  'courtesy',
  'summary',
  'procedure',
  'statement',
];
const kept: ReadonlySet<What> = new Set(weight.slice(0, weight.indexOf('agenda')));

/** People acknowledge once, and say no "I see" before an answer: what a reply would be too polite with is left out. */
export function tidy(moves: readonly Move[]): readonly Move[] {
  const says = moves.some((move) => content.has(move.kind));
  const best = moves.flatMap((m) => (m.kind === 'acknowledge' ? [m.what] : [])).sort((a, b) => weight.indexOf(a) - weight.indexOf(b))[0];
  // Whoever refuses to be pushed asks for nothing in the same breath.
  const refused = moves.some((m) => m.kind === 'end' || (m.kind === 'put_off' && m.nth > 1));
  const heard = moves.some((m) => m.kind === 'hear_benefit' || m.kind === 'concern_settled');
  return moves.filter((move, i) => {
    if (move.kind === 'ask_more') return !refused;
    if (move.kind === 'hear_pitch') return !says && !heard && best === undefined;
    if (move.kind !== 'acknowledge') return true;
    if (move.what !== best || moves.findIndex((m) => m.kind === 'acknowledge' && m.what === best) !== i) return false;
    return says || heard ? kept.has(move.what) : true;
  });
}
