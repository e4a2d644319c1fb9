import type { Label } from '../words/act.ts';
import type { Buyer } from '../words/buyer.ts';
import { nearness } from '../words/nearness.ts';
import type { PersonId } from '../words/scenario.ts';
import type { Custom } from '../words/stage.ts';
import { type Asked, add, type Deciding, trust } from './deciding.ts';
import { bears } from './marks.ts';

/** Where people wait for their senior to speak first (DESIGN, *Rank and custom*). It belongs to the account, never to the language. */
export const waitsForSenior: Readonly<Record<Custom, boolean>> = { cn_private: true, cn_soe: true, eu_public: true, eu_mittelstand: false };

/**
 * What rank and custom make of a question, before it is one about anything; undefined where they have nothing to say. Finding fault with a person before their superior is
 * deflected and costs trust; about others in the trade the same may be asked (coding manual, rule 29). "Can you decide this?" costs trust; how it usually goes does not.
 */
export function minded(deciding: Deciding, asked: Asked, label: Label): Deciding | undefined {
  const { turn } = asked;
  const { person } = asked.grounded;
  const { trustFault, trustAuthority } = deciding.buyer.numbers;
  if (bears('fault', label.text) && !label.flags.includes('peer') && superiors(asked, person).length > 0) {
    const deflected = add(deciding, { type: 'acknowledged', v: 1, turn, person, what: 'fault' });
    return trust(deflected, turn, 'fault_found_before_superior', -trustFault);
  }
  if (!bears('authority', label.text) || proposes(asked, label)) return undefined;
  return trust(
    add(deciding, { type: 'acknowledged', v: 1, turn, person, what: 'authority' }),
    turn,
    'authority_questioned',
    -trustAuthority,
  );
}

/** "The pilot is within your limit, will you sign it?" asks for the step and doubts nobody: an action that is named outright is a proposal. */
function proposes({ grounded: { about }, prepared: { scenario, lang } }: Asked, { act }: Label): boolean {
  const [first] = about;
  return (
    act === 'closing' &&
    first !== undefined &&
    first.score >= nearness[lang].surely &&
    scenario.account.rungs.some(({ id }) => id === first.id)
  );
}

/** Those at the table who rank higher. */
function superiors({ prepared }: Asked, person: PersonId): readonly PersonId[] {
  const { people } = prepared.scenario.account;
  const rank = people.find((p) => p.id === person)?.rank ?? 0;
  return people.flatMap((p) => (p.present && p.rank > rank ? [p.id] : []));
}

/** How much more trust a person needs to admit a difficulty while nobody above them has said anything. */
export function reserve(asked: Asked, buyer: Buyer, person: PersonId): number {
  const above = superiors(asked, person);
  const waits = waitsForSenior[asked.prepared.scenario.account.custom] && above.length > 0 && !above.some((id) => buyer.spoke.includes(id));
  return waits ? buyer.numbers.guardBeforeSenior : 0;
}
