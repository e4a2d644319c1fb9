import type * as z from 'zod';
import { canonicalJson } from '../dialogue/words/canonical.ts';
import { granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { Scenario } from '../dialogue/words/scenario.ts';
import { AccountBody, OfferBody } from './compiled.ts';

/** The two texts that a session pins: canonical JSON of the account (kind `scenario`) and of the offer (kind `offer`). Hashing is done outside. */
export type Bodies = Readonly<{ scenario: string; offer: string }>;

/** Splits a scenario into its pinned texts. The same scenario gives the same bytes. */
export const bodies = ({ account, offer }: Scenario): Bodies => ({ scenario: canonicalJson(account), offer: canonicalJson(offer) });

function body<T>(kind: keyof Bodies, form: z.ZodType<T>, text: string): Outcome<T, 'scenario.body_malformed'> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused('scenario.body_malformed', { path: kind });
  }
  const parsed = form.safeParse(value);
  if (parsed.success) return granted(parsed.data);
  return refused('scenario.body_malformed', { path: [kind, ...(parsed.error.issues[0]?.path ?? [])].join('.') });
}

/** The scenario of two pinned texts. They may come from an exported file, so their form is checked. */
export function join({ scenario, offer }: Bodies): Outcome<Scenario, 'scenario.body_malformed'> {
  const account = body('scenario', AccountBody, scenario);
  if (!account.ok) return account;
  const sold = body('offer', OfferBody, offer);
  return sold.ok ? granted({ account: account.value, offer: sold.value }) : sold;
}
