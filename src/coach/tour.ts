import { history } from '../dialogue/score/history.ts';
import { score } from '../dialogue/score/score.ts';
import { mood, weighed } from '../dialogue/score/shown.ts';
import type { Act } from '../dialogue/words/act.ts';
import type { SessionEvent } from '../dialogue/words/event.ts';
import type { OutcomeKind } from '../dialogue/words/ledger.ts';
import { Fault, granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { MoodStep, Report } from '../dialogue/words/report.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import type { Shelved } from '../ports/library.ts';
import type { Call } from '../scenario/call.ts';
import type { House } from './house.ts';
import type { Standing } from './live.ts';
import { replay } from './replay.ts';

/** Three ways to sell to one buyer. */
export const sellerKinds = ['pushy', 'average', 'good'] as const;
export type SellerKind = (typeof sellerKinds)[number];

/** One turn of a replayed seller, and how things stood after it; turn 0 is the buyer's opening. */
export type TourTurn = Readonly<{
  turn: number;
  said: Readonly<{ text: string; to: string | null; acts: readonly Act[] }> | null;
  replies: readonly Readonly<{ who: string; text: string }>[];
  /** Ledger steps of this turn: which problem came to stand where. */
  steps: readonly Readonly<{ problem: string; to: string }>[];
  /** Consequences that came to weigh: of which problem, how much more, in half units. */
  felt: readonly Readonly<{ problem: string; halves: number }>[];
  mood: readonly MoodStep[];
  balance: Report['balance'];
}>;
export type TourSeller = Readonly<{ kind: SellerKind; report: Report; turns: readonly TourTurn[] }>;
export type Tour = Readonly<{ shelved: Shelved; lang: Lang; sellers: readonly TourSeller[] }>;

/** Plays an account's example calls of three kinds from their files. */
export async function tour(house: House, scenario: string, lang: Lang): Promise<Outcome<Tour, 'scenario.not_on_the_shelf' | 'tour.none'>> {
  const shelved = house.library.find(scenario);
  if (!shelved) return refused('scenario.not_on_the_shelf', { scenario });
  const calls = threeOf(shelved.calls.filter((call) => call.lang === lang && call.variant === null));
  if (!calls) return refused('tour.none', { scenario });
  const sellers = await Promise.all(sellerKinds.map(async (kind) => sellerOf(house, shelved, kind, calls[kind])));
  return granted({ shelved, lang, sellers });
}

/** The pushy one is shown out, the average one leaves with kind words, the good one is agreed with: of each, the one whose file promises least or most. */
function threeOf(calls: readonly Call[]): Readonly<Record<SellerKind, Call>> | undefined {
  const of = (outcome: readonly OutcomeKind[]) => calls.filter((call) => outcome.includes(call.expect.outcome));
  const best = (among: readonly Call[]) =>
    among.toSorted((a, b) => b.expect.total.atLeast - a.expect.total.atLeast || a.turns.length - b.turns.length)[0];
  const [pushy, average, good] = [best(of(['no_sale'])), best(of(['continuation'])), best(of(['advance', 'order']))];
  return pushy && average && good ? { pushy, average, good } : undefined;
}

async function sellerOf(house: House, shelved: Shelved, kind: SellerKind, call: Call): Promise<TourSeller> {
  const { lang, seed, difficulty, turns: lines } = call;
  const { scenario, bodies } = shelved;
  const { events, after } = await replay(house, { playable: { scenario, bodies, variant: null }, lang, seed, difficulty, lines });
  const { rubric } = house.library;
  const prepared = after[0]?.prepared;
  if (!prepared) throw new Fault(`${call.file} was not replayed`);
  const scoring = { prepared, rubric: rubric.value, rubricHash: rubric.body.hash };
  const report = score(scoring, events);
  const moods = mood(history(scoring, events));
  return {
    kind,
    report,
    turns: after.map((standing, turn) =>
      turnOf(
        standing,
        turn,
        events.filter((event) => event.turn === turn),
        moods,
      ),
    ),
  };
}

function turnOf(standing: Standing, turn: number, events: readonly SessionEvent[], moods: readonly MoodStep[]): TourTurn {
  const said = events.find((event) => event.type === 'said');
  const coded = events.find((event) => event.type === 'coded');
  const { scenario } = standing.prepared;
  const { buyer } = standing;
  return {
    turn,
    said: said ? { text: said.text, to: said.to, acts: coded?.labels.map((label) => label.act) ?? [] } : null,
    replies: events.flatMap((event) => (event.type === 'replied' ? [{ who: event.person, text: event.text }] : [])),
    steps: events.flatMap((event) =>
      event.type === 'admitted' || event.type === 'weighed' || event.type === 'wanted' ? [{ problem: event.problem, to: event.type }] : [],
    ),
    felt: events.flatMap((event) =>
      event.type === 'felt' || event.type === 'deepened' ? [{ problem: event.problem, halves: event.halves }] : [],
    ),
    mood: moods.filter((step) => step.turn === turn),
    balance: weighed(scenario, buyer),
  };
}
