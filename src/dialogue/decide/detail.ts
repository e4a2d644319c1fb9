import type { Buyer } from '../words/buyer.ts';
import type { Problem } from '../words/scenario.ts';
import { type Asked, add, type Deciding, isDecider, offerMeets, quantified } from './deciding.ts';

/** Tells a detail of a problem, unless it was told before. A figure makes what was felt already weigh more. */
export function detail(deciding: Deciding, asked: Asked, problem: Problem, id: string): Deciding {
  const {
    turn,
    grounded: { person },
  } = asked;
  if (deciding.buyer.said[id]) return deciding;
  const told = add(deciding, { type: 'detailed', v: 1, turn, person, problem: problem.id, item: id });
  return deepen(told, asked, problem, deciding.buyer);
}

/** A figure that is learned after consequences were felt makes each of them weigh as if it had been known, up to the cap. */
function deepen(deciding: Deciding, asked: Asked, problem: Problem, before: Buyer): Deciding {
  if (quantified(before, problem) || !quantified(deciding.buyer, problem) || !offerMeets(asked, problem.id)) return deciding;
  const { halvesQuantified, halvesPerImplication, halvesCap } = deciding.buyer.numbers;
  const deepened = problem.implications.reduce((sum, { id, reachesDecider }) => {
    const felt = sum.buyer.felt[id] ?? 0;
    // What reaches the decider weighs double already when somebody else was asked.
    if (felt === 0 || felt >= halvesQuantified || (reachesDecider && !deciderPresent(asked))) return sum;
    const gain = Math.floor((felt * (halvesQuantified - halvesPerImplication)) / halvesPerImplication);
    const halves = Math.min(gain, halvesCap - (sum.buyer.halves[problem.id] ?? 0));
    return halves > 0 ? add(sum, { type: 'deepened', v: 1, turn: asked.turn, problem: problem.id, item: id, halves }) : sum;
  }, deciding);
  return deepened === deciding ? deciding : weighedIfEnough(deepened, asked, problem);
}

const deciderPresent = (asked: Asked): boolean =>
  asked.prepared.scenario.account.people.some((person) => person.present && isDecider(asked, person.id));

/** `weighed` at weight 2. */
export function weighedIfEnough(deciding: Deciding, asked: Asked, problem: Problem): Deciding {
  const enough = (deciding.buyer.halves[problem.id] ?? 0) >= deciding.buyer.numbers.halvesWeighed;
  return enough && deciding.buyer.standing[problem.id] === 'admitted'
    ? add(deciding, { type: 'weighed', v: 1, turn: asked.turn, problem: problem.id })
    : deciding;
}
