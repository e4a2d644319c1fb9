/** The same question in both languages: held-out files hold them in the same order, and a name in one wording alone must not shift what is picked. */
import type { PersonId, Scenario } from '../../../dialogue/words/scenario.ts';
import { type Lang, langs } from '../../../dialogue/words/stage.ts';
import type { HeldOut } from '../../../scenario/held-out.ts';
import { callsOther } from '../../simulate/say.ts';

/** An account, and the questions about it that no index holds. */
type Asked = Readonly<{ scenario: Scenario; heldOut: Partial<Record<Lang, HeldOut>> }>;

/**
 * Held-out wordings as they are said to this person: those that call nobody else at the table by name in either language, so that the nth of one language asks what the nth of the other
 * asks. Where no question can be said to them in both, the item keeps all of its own.
 */
export function saidTo({ scenario: { account }, heldOut }: Asked, lang: Lang, to: PersonId | null): HeldOut {
  const sayable = (id: string, nth: number): boolean =>
    langs.every((each) => {
      const words = account.words[each];
      const ask = heldOut[each]?.[id]?.[nth];
      return words !== undefined && ask !== undefined && !callsOther(account, words, ask, to);
    });
  const both = Object.entries(heldOut[lang] ?? {}).map(([id, asks]) => [id, asks.filter((_, nth) => sayable(id, nth))] as const);
  return to === null ? {} : Object.fromEntries(both.filter(([, asks]) => asks.length > 0));
}
