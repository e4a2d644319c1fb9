import { nearness } from '../words/nearness.ts';
import type { Rung } from '../words/scenario.ts';
import { earned, underAsked } from './commitment.ts';
import { type Asked, add, type Deciding, patience, trust } from './deciding.ts';
import { handDown, leaveDecision } from './defer.ts';
import { won } from './ending.ts';

/**
 * A proposal. Earned: the buyer agrees. Unearned: a warm answer that commits to nothing, free the first time; the next with nothing new costs and
 * brings a plain warning, the third more, the fourth ends the session. A lower rung, or one that has been earned since, is no push.
 */
export function answerClosing(deciding: Deciding, asked: Asked): Deciding {
  const { account } = asked.prepared.scenario;
  const rung = proposed(deciding, asked);
  const person = speaker(asked, rung);
  if (rung) {
    const ignored = forbids(deciding, asked, rung);
    if (ignored)
      return putOff(
        trust(
          add(deciding, {
            type: 'concern_ignored',
            v: 1,
            turn: asked.turn,
            concern: ignored,
            raised: deciding.buyer.concerns[ignored]?.turn ?? asked.turn,
          }),
          asked.turn,
          'concern_ignored',
          -deciding.buyer.numbers.trustIgnored,
        ),
        asked,
        rung,
        person,
      );
    if (deciding.buyer.agreed?.rung === rung.id) return add(deciding, { type: 'repeated', v: 1, turn: asked.turn, person, item: rung.id });
    if (earned({ account, offer: asked.prepared.scenario.offer }, deciding.buyer, rung.step)) {
      return add(handDown(deciding, asked, rung, person), {
        type: 'agreed',
        v: 1,
        turn: asked.turn,
        person,
        rung: rung.id,
        step: rung.step,
        days: rung.days,
        underAsked: underAsked(asked.prepared.scenario, deciding.buyer, rung),
      });
    }
  }
  const left = leaveDecision(deciding, asked, rung);
  return left ? putOff(left.deciding, asked, rung, left.to) : putOff(deciding, asked, rung, person);
}

/** The action proposed: the nearest authored one; where two of one step are as near, one that was not agreed yet. */
function proposed(deciding: Deciding, asked: Asked): Rung | undefined {
  const { about } = asked.grounded;
  const rungs = asked.prepared.scenario.account.rungs;
  const first = about[0];
  if (!first || first.score < nearness[deciding.buyer.lang].proposal) return undefined;
  const close = about
    .filter((c) => c.score >= first.score - nearness[deciding.buyer.lang].margin)
    .map((c) => rungs.find((r) => r.id === c.id))
    .filter((r) => r !== undefined);
  return close.find((r) => deciding.buyer.agreed?.rung !== r.id && earned(asked.prepared.scenario, deciding.buyer, r.step)) ?? close[0];
}

/** Whoever has to do it answers, if they are at the table and nobody else was addressed. */
function speaker({ prepared, grounded }: Asked, rung: Rung | undefined): string {
  const who = prepared.scenario.account.people.find((p) => p.id === rung?.who);
  return who?.present ? who.id : grounded.person;
}

/** A condition that was told and that this action goes against. */
const forbids = (deciding: Deciding, asked: Asked, rung: Rung): string | undefined =>
  asked.prepared.scenario.account.concerns.find(
    (c) => c.forbids.some((tag) => rung.tags.includes(tag)) && ['raised', 'ignored'].includes(deciding.buyer.concerns[c.id]?.state ?? ''),
  )?.id;

function putOff(deciding: Deciding, asked: Asked, rung: Rung | undefined, person: string): Deciding {
  const { turn } = asked;
  const { buyer } = deciding;
  // A proposal that names no action of ours is taken for the last one again.
  const step = rung?.step ?? Math.max(1, buyer.lastStep);
  const fresh = buyer.proposals === 0 || buyer.newSince;
  const push = !fresh && step >= buyer.lastStep;
  const nth = fresh ? 1 : buyer.proposals + (push ? 1 : 0);
  const put = add(deciding, {
    type: 'put_off',
    v: 1,
    turn,
    person,
    rung: rung?.id ?? null,
    step: fresh ? step : Math.min(step, buyer.lastStep),
    nth,
    push,
  });
  if (!push) return put;
  const cost = nth === 2 ? buyer.numbers.pressSecond : buyer.numbers.pressThird;
  const warned = add(put, { type: 'cue_given', v: 1, turn, person, cue: 'warning' });
  if (nth < 4) return patience(warned, turn, 'pressing', -cost);
  const cues = buyer.cues.filter((at) => at < turn).length;
  if (cues < 2) return patience(warned, turn, 'pressing', -cost);
  return add(put, { type: 'ended', v: 1, turn, by: 'buyer', why: 'pressing', outcome: won(asked.prepared.scenario, buyer) ?? 'no_sale' });
}
