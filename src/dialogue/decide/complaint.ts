import { waiting } from './concerns.ts';
import { type Asked, type Deciding, patience } from './deciding.ts';

/**
 * Pitching or proposing while a delivery complaint is open costs patience, once a turn (DESIGN, *Stage mechanics*: performance tracking). The complaint is a concern that was
 * on the table before the call; what answers it, or asks about it, is no selling.
 */
export function hearSelling(deciding: Deciding, asked: Asked): Deciding {
  const sells = asked.labels.some(({ act }) => act === 'pitch' || act === 'benefit' || act === 'closing');
  const open = waiting(asked).some(
    ([concern, state]) => state.cause === 'complaint' && deciding.buyer.concerns[concern]?.state === 'raised',
  );
  return sells && open ? patience(deciding, asked.turn, 'sold_over_complaint', -deciding.buyer.numbers.patienceComplaint) : deciding;
}
