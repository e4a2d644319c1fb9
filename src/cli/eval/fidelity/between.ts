/** What one call of a journey hands to the next, held against what the logs before show: nobody remembers more than was said, nor forgets it (decision 0031). */
import type { Opened } from '../../../dialogue/words/event.ts';
import { type Carried, carriedInto } from '../../../dialogue/words/journey.ts';
import { atLeast } from '../../../dialogue/words/ledger.ts';
import type { Reading } from './reading.ts';

/** What a reader of the calls before has seen: the table as the last one left it, and each wording of every item. */
export type Before = Readonly<{ reading: Reading; wordings: ReadonlyMap<string, readonly string[]> }>;

/** What is wrong with it: more than the logs show, or less. */
type Slip = Readonly<{ kind: 'early' | 'contradiction'; rule: 'carried_too_much' | 'forgotten'; what: string }>;

/** Every slip between two calls. A first call must carry nothing. */
export function slips(before: Before | undefined, opened: Opened): readonly Slip[] {
  const carried = carriedInto(opened);
  if (!carried) return [];
  const reading = before?.reading;
  return [
    ...things(reading, carried),
    ...steps(reading, carried),
    ...weights(reading, carried),
    ...promises(reading, carried),
    // Warmth cools between two calls and never grows beyond where strangers begin.
    ...(carried.trust > Math.max(reading?.trust ?? 0, opened.numbers.trustAtStart) ? [tooMuch(`trust ${carried.trust}`)] : []),
  ];
}

const tooMuch = (what: string): Slip => ({ kind: 'early', rule: 'carried_too_much', what });
const forgotten = (what: string): Slip => ({ kind: 'contradiction', rule: 'forgotten', what });

/** Both ways: what is carried and was not there, and what was there and is not carried. */
const differ = (there: ReadonlySet<string>, taken: Iterable<string>, of: string): readonly Slip[] => {
  const all = new Set(taken);
  return [
    ...[...all].filter((id) => !there.has(id)).map((id) => tooMuch(`${of} ${id}`)),
    ...[...there].filter((id) => !all.has(id)).map((id) => forgotten(`${of} ${id}`)),
  ];
};

/** Items that were told, and what the stages add to be said: criteria, promises of before. */
const saidIn = (reading: Reading | undefined): ReadonlySet<string> =>
  new Set([...(reading?.said.keys() ?? []), ...(reading?.criteria.keys() ?? []), ...(reading?.told ?? [])]);

/** What was said, and which questions were answered, concerns raised and answered, fears said and eased. */
function things(reading: Reading | undefined, carried: Carried): readonly Slip[] {
  const none = new Set<string>();
  const ids = <At>(all: Readonly<Record<string, At>>, is: (at: At) => boolean): readonly string[] =>
    Object.keys(all).filter((id) => is(all[id] as At));
  const raised = new Set(reading?.concerns.keys());
  const answered = new Set([...(reading?.concerns ?? [])].flatMap(([id, state]) => (state === 'answered' ? [id] : [])));
  return [
    ...differ(saidIn(reading), carried.said, 'said'),
    ...differ(reading?.answered ?? none, carried.answered, 'answered'),
    ...differ(raised, Object.keys(carried.concerns), 'raised'),
    ...differ(
      answered,
      ids(carried.concerns, (state) => state === 'answered'),
      'answered',
    ),
    ...differ(
      reading?.eased ?? none,
      ids(carried.fears, (state) => state === 'eased'),
      'eased',
    ),
    ...Object.keys(carried.fears)
      .filter((id) => !reading?.fears.has(id) && !reading?.eased.has(id))
      .map((id) => tooMuch(`fear ${id}`)),
  ];
}

const criterionSteps = ['stated', 'ranked', 'reshaped'] as const;

/** Where needs and criteria stand: as far as they came, neither further nor less far. */
function steps(reading: Reading | undefined, { standing, criteria }: Carried): readonly Slip[] {
  const stood = [...new Set([...Object.keys(standing), ...(reading?.standing.keys() ?? [])])].flatMap((id): readonly Slip[] => {
    const [was, is] = [reading?.standing.get(id) ?? 'hidden', standing[id] ?? 'hidden'];
    if (was === is) return [];
    return [atLeast(is, was) ? tooMuch(`${id} ${is}`) : forgotten(`${id} ${was}`)];
  });
  const judged = [...new Set([...Object.keys(criteria), ...(reading?.criteria.keys() ?? [])])].flatMap((id): readonly Slip[] => {
    const step = (at: (typeof criterionSteps)[number] | undefined): number => (at === undefined ? -1 : criterionSteps.indexOf(at));
    const [was, is] = [step(reading?.criteria.get(id)), step(criteria[id])];
    return was === is ? [] : [is > was ? tooMuch(`criterion ${id}`) : forgotten(`criterion ${id}`)];
  });
  return [...stood, ...judged];
}

/** Consequences fade and never grow between two calls. */
function weights(reading: Reading | undefined, { halves, felt }: Carried): readonly Slip[] {
  const more = (now: Readonly<Record<string, number>>, then: ReadonlyMap<string, number> | undefined): readonly Slip[] =>
    Object.entries(now)
      .filter(([id, weight]) => weight > (then?.get(id) ?? 0))
      .map(([id, weight]) => tooMuch(`${id} ${weight}`));
  return [...more(halves, reading?.halves), ...more(felt, reading?.felt)];
}

/** Promises of the seller: each in the words in which it was made, none that was kept, none lost. */
const promises = (reading: Reading | undefined, carried: Carried): readonly Slip[] =>
  differ(
    new Set(reading?.owed.values()),
    carried.promises.map(({ text }) => text),
    'promise',
  );
