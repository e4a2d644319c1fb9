/** What only the later stages of a journey have: concerns, criteria, fears, steps that may be agreed, promises, and what is said otherwise from then on. */
import type { Lang } from '../../../dialogue/words/stage.ts';
import type { ShelvedJourney } from '../../../ports/library.ts';
import { type Secret, sayable } from '../leaks/secrets.ts';

/** Everything that nobody can say in a call of this stage or before it, and somebody can in a later one, with the sentences that are nobody else's. */
export function notYetIn(shelved: ShelvedJourney, stage: number, lang: Lang): readonly Secret[] {
  const of = (nth: number): readonly Secret[] => sayable(shelved.call(nth, 'first').scenario, lang);
  const stages = shelved.journey.steps.map((_, nth) => of(nth));
  const until = stages.slice(0, stage + 1).flat();
  const ids = new Set(until.map(({ id }) => id));
  const clauses = new Set(until.flatMap((secret) => secret.clauses));
  const says = new Set(until.flatMap((secret) => secret.say));
  const later = stages.slice(stage + 1).flat();
  return later.flatMap((secret) => {
    const mine = secret.clauses.filter((clause) => !clauses.has(clause));
    // What both can say by the same id is no secret of the later stage by its topic or its figures, only by what is said otherwise.
    const added = ids.has(secret.id) ? { topic: '', key: [], figures: [] } : {};
    return mine.length === 0 && ids.has(secret.id)
      ? []
      : [{ ...secret, ...added, clauses: mine, say: secret.say.filter((each) => !says.has(each)) }];
  });
}
