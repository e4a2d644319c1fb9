import { type Odd, oddIn } from '../words/odd.ts';
import { ignoredConcerns } from './concerns.ts';
import { type Asked, add, type Deciding, patience, trust } from './deciding.ts';
import { endOrCue } from './ending.ts';
import { askOwn, hearAnswer } from './own-questions.ts';

/** Of which kind an odd utterance is: the whole of it, or one of its sentences. */
export function oddOf({ plain, labels }: Pick<Asked, 'plain' | 'labels'>): Odd | undefined {
  const whole = oddIn(plain);
  if (whole || labels.length < 2) return whole;
  for (const { text } of labels) {
    const odd = oddIn(text);
    if (odd) return odd;
  }
  return undefined;
}

/**
 * Somebody says what nobody says at a table: speaks as to a machine, wants to swap parts, answers in the buyer's place; abuses people; tells jokes; types what is no words. The buyer
 * reacts as a person who heard that, and to nothing else of the turn: nothing is told, nothing moves in the ledger, and a question of the buyer's own that was waiting stays evaded. It
 * costs as talk off the matter does, abuse trust as well; what could not be made out costs nothing.
 */
export function answerOdd(deciding: Deciding, asked: Asked, odd: Odd): Deciding {
  const {
    turn,
    grounded: { person },
  } = asked;
  // Whatever figures or names stand in it, it is no answer to anything.
  const evaded = hearAnswer(deciding, { ...asked, labels: [], plain: '' });
  const reacted = add(evaded, { type: 'acknowledged', v: 1, turn, person, what: odd });
  const ended = endOrCue(ignoredConcerns(charge(reacted, turn, odd), asked), asked);
  return odd === 'strange' || odd === 'off_topic' ? askOwn(ended, asked) : ended;
}

function charge(deciding: Deciding, turn: number, odd: Odd): Deciding {
  switch (odd) {
    case 'strange':
    case 'off_topic':
      return patience(deciding, turn, 'off_topic', -1);
    case 'insulted':
      return patience(trust(deciding, turn, 'insulted', -1), turn, 'insulted', -1);
    case 'unclear':
      return deciding;
  }
}
