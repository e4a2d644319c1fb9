import type { Account, Scenario } from '../dialogue/words/scenario.ts';

/** What makes one value another: exchanged whole, or changed inside, by field or position. */
export type Change = Readonly<{ to: unknown }> | Readonly<{ inside: Readonly<Record<string, Change>> }>;

/** A variant of an account as what differs from the plain one: a library holds it in little room and makes the account when it is first played. */
export type Variant = Readonly<{ id: string; change: Change }>;

const holds = (value: unknown): value is Readonly<Record<string, unknown>> => value !== null && typeof value === 'object';
const alike = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) ? Array.isArray(b) && a.length === b.length : holds(a) && holds(b) && !Array.isArray(b);

/** What makes `from` into `into`; undefined where they are the same. Values are plain data. */
export function changeBetween(from: unknown, into: unknown): Change | undefined {
  if (from === into) return undefined;
  if (!alike(from, into) || !holds(from) || !holds(into) || Object.keys(from).some((key) => !Object.hasOwn(into, key))) return { to: into };
  const inside = Object.fromEntries(
    Object.keys(into).flatMap((key) => {
      const change = changeBetween(from[key], into[key]);
      return change ? [[key, change]] : [];
    }),
  );
  return Object.keys(inside).length === 0 ? undefined : { inside };
}

/** A value with a change made to it; what is not changed is shared with it. */
export function changed(value: unknown, change: Change): unknown {
  if ('to' in change) return change.to;
  const copy: unknown[] | Record<string, unknown> = Array.isArray(value) ? [...value] : { ...(holds(value) ? value : {}) };
  const fields = copy as Record<string, unknown>;
  for (const [key, each] of Object.entries(change.inside)) fields[key] = changed(fields[key], each);
  return copy;
}

/** A variant as a scenario of its own. */
export const varied = ({ account, offer }: Scenario, { change }: Variant): Scenario => ({
  account: changed(account, change) as Account,
  offer,
});

/** A variant from its compiled account. */
export const variantOf = (id: string, plain: Account, account: Account): Variant => ({
  id,
  change: changeBetween(plain, account) ?? { inside: {} },
});
