import { type Act, acts } from '../../dialogue/words/act.ts';
import { type CaseFactor, caseFactors } from '../../phrases/case-factors.ts';
import type { CaseView, ReadCase } from '../../wire/case-view.ts';

/** A reading that is being written. `key` is its own from the beginning: handed in twice, it is one. */
export type Draft = Readonly<{
  key: string;
  labels: readonly (readonly (Act | null)[])[];
  turning: number | null;
  factors: readonly CaseFactor[];
  asked: string;
}>;

/** The letter of each act on the keyboard. */
export const letterOf: Readonly<Record<Act, string>> = {
  situation: 'S',
  problem: 'P',
  implication: 'I',
  need_payoff: 'N',
  pitch: 'T',
  benefit: 'B',
  closing: 'C',
  rapport: 'R',
  listening: 'L',
  other: 'O',
};

/** The act of a key; undefined for any other. Where an input method swallows the letter, the place of the key on the keyboard counts. */
export function actOfKey({ key, code }: Readonly<{ key: string; code: string }>): Act | undefined {
  const letter = key.length === 1 ? key.toUpperCase() : /^Key([A-Z])$/.exec(code)?.[1];
  return acts.find((act) => letterOf[act] === letter);
}

/** An empty draft for a case. */
export const blank = (view: CaseView, key: string): Draft => ({
  key,
  labels: view.turns.flatMap(({ said }) => (said ? [said.segments.map(() => null)] : [])),
  turning: null,
  factors: [],
  asked: '',
});

/** A draft as this device kept it; the empty one where it kept none, or one of a case that was cut otherwise then. */
export function restored(kept: string | null, empty: Draft): Draft {
  if (kept === null) return empty;
  try {
    const draft = JSON.parse(kept) as Draft;
    const alike =
      typeof draft.key === 'string' &&
      typeof draft.asked === 'string' &&
      draft.labels.length === empty.labels.length &&
      draft.labels.every((turn, i) => turn.length === empty.labels[i]?.length);
    return alike ? { ...draft, factors: draft.factors.filter((factor) => factor in caseFactors) } : empty;
  } catch {
    return empty;
  }
}

/** With the label of one segment. Turns count from 1, segments from 0. */
export const labelled = (draft: Draft, turn: number, segment: number, act: Act | null): Draft => ({
  ...draft,
  labels: draft.labels.map((line, i) => (i === turn - 1 ? line.map((each, j) => (j === segment ? act : each)) : line)),
});

/** How many segments there are, and how many have a label. */
export function counted({ labels }: Draft): Readonly<{ of: number; n: number }> {
  const all = labels.flat();
  return { of: all.length, n: all.filter((act) => act !== null).length };
}

/** What is still to be written; null where the reading is whole. */
export function missing(draft: Draft): 'labels' | 'turning' | 'factors' | 'asked' | null {
  const { of, n } = counted(draft);
  if (n < of) return 'labels';
  if (draft.turning === null) return 'turning';
  if (draft.factors.length < 1 || draft.factors.length > 8) return 'factors';
  return draft.asked.trim() === '' ? 'asked' : null;
}

/** The reading as it is handed in; null while something is missing. */
export function reading(draft: Draft): ReadCase | null {
  if (missing(draft) !== null || draft.turning === null) return null;
  const labels = draft.labels.map((line) => line.flatMap((act) => (act === null ? [] : [act])));
  return { key: draft.key, labels, turning_point: draft.turning, factors: [...draft.factors], asked: draft.asked };
}
