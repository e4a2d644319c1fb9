import type { Buyer } from '../words/buyer.ts';
import type { BuyerEvent } from '../words/event.ts';
import type { OutcomeKind } from '../words/ledger.ts';
import type { Scenario } from '../words/scenario.ts';
import { dealSize } from './commitment.ts';
import { type Asked, add, type Deciding } from './deciding.ts';

/** Visible signs of impatience, and the end at patience 0. No session ends without two cues in earlier turns, but for a second inducement. */
export function endOrCue(deciding: Deciding, asked: Asked): Deciding {
  const { buyer } = deciding;
  if (buyer.ended) return deciding;
  const {
    turn,
    grounded: { person },
  } = asked;
  if (buyer.patience <= 0) return add(deciding, ends(asked.prepared.scenario, buyer, turn));
  const due = buyer.patience <= buyer.numbers.cueMeeting ? 'meeting' : buyer.patience <= buyer.numbers.cueWatch ? 'watch' : undefined;
  if (!due || buyer.cues.includes(turn) || (buyer.cueKinds.includes(due) && buyer.cues.length >= 2)) return deciding;
  const lost = deciding.events.some((e) => e.type === 'patience_moved');
  return lost ? add(deciding, { type: 'cue_given', v: 1, turn, person, cue: due }) : deciding;
}

function ends(scenario: Scenario, buyer: Buyer, turn: number): BuyerEvent {
  const bad = buyer.pressed || buyer.inducements > 0 || buyer.trust <= 0;
  const offered = buyer.inducements > buyer.secretsAsked;
  const why = offered
    ? 'inducement'
    : buyer.secretsAsked > 0
      ? 'secret'
      : buyer.pressed
        ? 'pressing'
        : buyer.trust <= 0
          ? 'trust'
          : 'patience';
  return { type: 'ended', v: 1, turn, by: 'buyer', why, outcome: won(scenario, buyer) ?? (bad ? 'no_sale' : 'continuation') };
}

/** What was agreed: an order where rung 3 is the signature, else an advance. */
export function won(scenario: Scenario, buyer: Buyer): OutcomeKind | undefined {
  if (!buyer.agreed) return undefined;
  const signature = scenario.account.stage === 'contract_signing' || dealSize(scenario) === 'small';
  return signature && buyer.agreed.step === 3 ? 'order' : 'advance';
}

/** The trainee leaves: what was agreed stands; else a continuation if the buyer has answered a pitch or a proposal, else no sale. */
export function leave(scenario: Scenario, buyer: Buyer): readonly BuyerEvent[] {
  if (buyer.ended) return [];
  const agreed = won(scenario, buyer);
  return [
    {
      type: 'ended',
      v: 1,
      turn: buyer.turn,
      by: 'trainee',
      why: agreed ? 'agreed' : 'left',
      outcome: agreed ?? (buyer.pitchAnswered ? 'continuation' : 'no_sale'),
    },
  ];
}
