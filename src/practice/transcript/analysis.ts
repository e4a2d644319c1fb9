import { bears } from '../../dialogue/decide/marks.ts';
import { countsOf, lengthOf } from '../../dialogue/score/shown.ts';
import { type Act, isSpin, type Label } from '../../dialogue/words/act.ts';
import type { Report } from '../../dialogue/words/report.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { Exchange } from './read.ts';
import type { Spoken } from './spoken.ts';

/** One turn of the seller, labelled. */
export type LabelledTurn = Exchange & Readonly<{ labels: readonly Label[] }>;

/**
 * What can be said of a real call without knowing what the buyer kept to themselves: craft (the score's rules of that name that look at words alone) and conduct. Each note names its turn
 * and the words it rests on.
 */
export type NoteKind = 'stacked' | 'leading' | 'payoff_too_early' | 'pitched_first' | 'leaning' | 'inducement' | 'guarantee';
export type Note = Readonly<{ turn: number; kind: NoteKind; words: string }>;

/** What a transcript shows: figures of the seller's questions, shares of talk, notes. No total: there is no ledger it could rest on. */
export type Analysis = Readonly<{
  counts: Report['counts'];
  talk: Report['talk'];
  notes: readonly Note[];
}>;

/** Introducing oneself in so many segments, in the first two turns, is no pitch (DESIGN, *Statements*). */
const introduction = { segments: 2, turns: 2 } as const;

export function analysis(lang: Lang, turns: readonly LabelledTurn[], after: readonly Spoken[]): Analysis {
  const said = (pieces: readonly Readonly<{ text: string }>[]): number => pieces.reduce((sum, { text }) => sum + lengthOf(text, lang), 0);
  const buyer = [...turns.flatMap((turn) => turn.before), ...after];
  return {
    counts: countsOf(turns.flatMap((turn) => turn.labels)),
    talk: { seller: said(turns), buyer: said(buyer) },
    notes: turns.flatMap((turn, i) => notesOf(turn, turns.slice(0, i))),
  };
}

function notesOf(turn: LabelledTurn, past: readonly LabelledTurn[]): readonly Note[] {
  const { labels } = turn;
  const note = (kind: NoteKind, words: string | undefined): readonly Note[] =>
    words === undefined ? [] : [{ turn: turn.turn, kind, words }];
  const flagged = (flag: 'stacked' | 'leading') => labels.find((label) => isSpin(label.act) && label.flags.includes(flag))?.text;
  const questions = labels.filter((label) => isSpin(label.act));
  const has = (act: Act) => past.some((each) => each.labels.some((label) => label.act === act));
  const marked = (mark: 'leaning' | 'inducement' | 'guarantee') => labels.find((label) => bears(mark, label.text))?.text;
  const early = labels.find((label) => label.act === 'need_payoff' && !has('implication') && !before(labels, label, 'implication'));
  return [
    ...note('stacked', flagged('stacked') ?? (questions.length > 1 ? questions[0]?.text : undefined)),
    ...note('leading', flagged('leading')),
    ...note('payoff_too_early', early?.text),
    ...note('pitched_first', has('problem') ? undefined : pitched(turn)),
    ...note('leaning', marked('leaning')),
    ...note('inducement', marked('inducement')),
    ...note('guarantee', marked('guarantee')),
  ];
}

/** Whether an act stands before this label in its own turn. */
const before = (labels: readonly Label[], label: Label, act: Act): boolean =>
  labels.slice(0, labels.indexOf(label)).some((each) => each.act === act);

/** A pitch that is more than an introduction, unless a problem is asked after before it in the same turn. */
function pitched({ turn, labels }: LabelledTurn): string | undefined {
  const asked = labels.findIndex((label) => label.act === 'problem');
  const pitches = (asked < 0 ? labels : labels.slice(0, asked)).filter((label) => label.act === 'pitch');
  const free = turn <= introduction.turns ? introduction.segments : 0;
  return pitches[free]?.text;
}
