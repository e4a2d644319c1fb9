import { dice } from '../dialogue/words/dice.ts';
import type { Report } from '../dialogue/words/report.ts';
import type { Finding, MessageRule } from './message.ts';

/** What the buyer puts right: whom it belongs to, who does it, what, by when; or that nothing was agreed. */
export const correctable = ['recipient', 'who', 'what', 'when', 'invented'] as const;
/** How a buyer answers a message: as it stands, with thanks that bind nobody, putting one thing right, or not at all. */
export type MessageAnswer =
  | Readonly<{ kind: 'confirms' | 'noted'; person: string; draw: number }>
  | Readonly<{ kind: 'corrects'; what: (typeof correctable)[number]; person: string; draw: number }>
  | Readonly<{ kind: 'silent' }>;

/** Sides of the die: any number of wordings is drawn from it. */
const sides = 5_040;

/** What the buyer makes of a message, from what the rules found. The die is thrown from the session's seed and how many messages there were before: `nth` from 0. */
export function answerMessage(
  findings: readonly Finding[],
  { report, to, seated, seed, nth }: Readonly<{ report: Report; to: string; seated: boolean; seed: number; nth: number }>,
): MessageAnswer {
  const of = (rule: MessageRule): Finding | undefined => findings.find((finding) => finding.rule === rule);
  const wrong = (rule: MessageRule): boolean => of(rule)?.ok === false;
  const draw = dice(seed, report.turns + nth, 'message', sides);
  const corrects = (what: (typeof correctable)[number]): MessageAnswer => ({ kind: 'corrects', what, person: to, draw });
  // Nobody answers what is news to them, or one more thing to buy.
  if (!seated || wrong('pitch') || wrong('claim')) return { kind: 'silent' };
  if (!report.agreement) {
    if (wrong('who')) return corrects('invented');
    return wrong('recipient') || wrong('words') ? { kind: 'silent' } : { kind: 'noted', person: to, draw };
  }
  // Thanks that name neither the matter nor a date ask for no answer.
  if (wrong('what') && of('what')?.quote === null && wrong('when') && of('when')?.quote === null) return { kind: 'silent' };
  const first = (['recipient', 'what', 'when', 'who'] as const).find(wrong);
  return first === undefined ? { kind: 'confirms', person: to, draw } : corrects(first);
}
