import type { OffMapForm } from '../words/event.ts';
import { nearness } from '../words/nearness.ts';
import { type Asked, add, type Deciding } from './deciding.ts';

/** Forms in the order of the ladder: nearest partial fact, who would know, what do you want to know it for, decline with a reason. */
const ladder: readonly OffMapForm[] = ['near', 'who', 'why', 'decline'];

/** Off the map: the next form of the ladder that fits, never one twice running. */
export function offTheMap(deciding: Deciding, asked: Asked): Deciding {
  const { turn, grounded } = asked;
  const { person } = grounded;
  const near = nearest(deciding, asked);
  const last = deciding.buyer.offMap;
  const from = last === null ? 0 : ladder.indexOf(last) + 1;
  const rest = [...ladder.slice(from), ...ladder.slice(0, from)].filter((form) => form !== last);
  const form = rest.find((f) => (f !== 'near' || near !== undefined) && (f !== 'who' || someoneElsePresent(asked))) ?? 'decline';
  const off = { type: 'off_map', v: 1, turn, person, form, near: form === 'near' ? (near ?? null) : null } as const;
  return form === 'near' && near !== undefined
    ? add(deciding, off, { type: 'told', v: 1, turn, person, item: near, as: 'near' })
    : add(deciding, off);
}

const someoneElsePresent = ({ prepared, grounded }: Asked): boolean =>
  prepared.scenario.account.people.some((p) => p.id !== grounded.person);

/** A fact that the question comes near, that this person knows and has not told. */
function nearest(deciding: Deciding, { prepared, candidates, grounded, labels }: Asked): string | undefined {
  const act = grounded.segment === null ? undefined : labels[grounded.segment]?.act;
  if (act !== 'situation' && act !== 'problem') return undefined;
  const found = grounded.segment === null ? [] : (candidates[grounded.segment]?.asked ?? []);
  return found.find((c) => {
    const fact = prepared.scenario.account.facts.find((f) => f.id === c.id);
    return (
      fact !== undefined &&
      c.score * 2 >= nearness[prepared.lang].partly + nearness[prepared.lang].near &&
      fact.knows.includes(grounded.person) &&
      deciding.buyer.said[fact.id] === undefined
    );
  })?.id;
}
