import { priceParts, priceWeight, sumWanted, wantedWeights } from '../decide/commitment.ts';
import { type Act, acts, isSpin, type Label } from '../words/act.ts';
import type { Buyer } from '../words/buyer.ts';
import type { CourseTurn, MoodStep, Report } from '../words/report.ts';
import type { Scenario } from '../words/scenario.ts';
import type { Lang } from '../words/stage.ts';
import type { History, Scoring, Turn } from './history.ts';
import { once } from './once.ts';

/** Need against price as they stand for a buyer. */
export function weighed(scenario: Scenario, buyer: Buyer): Report['balance'] {
  return {
    need: sumWanted(scenario, buyer),
    price: priceWeight(scenario, buyer),
    needs: wantedWeights(scenario, buyer),
    prices: priceParts(scenario, buyer),
  };
}

/** What is shown and never scored: balance, mood, flow, talk, counts, and what was never uncovered. */
export const balance = ({ prepared: { scenario } }: Scoring, { buyer }: History): Report['balance'] => weighed(scenario, buyer);

export function mood(past: History): readonly MoodStep[] {
  return past.turns.flatMap((t) =>
    t.events.flatMap((e): readonly MoodStep[] => {
      if (e.type === 'trust_moved') return [{ turn: t.turn, rule: e.rule, what: 'trust', by: e.by }];
      return e.type === 'patience_moved' ? [{ turn: t.turn, rule: e.rule, what: 'patience', by: e.by }] : [];
    }),
  );
}

const steps = ['admitted', 'weighed', 'wanted', 'agreed'] as const;

export const flow = (past: History): Report['flow'] =>
  past.turns
    .filter((t) => t.turn > 0)
    .map((t) => ({ turn: t.turn, acts: t.labels.map((l) => l.act), steps: steps.filter((s) => t.events.some((e) => e.type === s)) }));

/** How much was said: characters in Chinese, words in English. */
export const lengthOf = (text: string, lang: Lang): number =>
  (lang === 'zh' ? text.match(/[\p{L}\p{N}]/gu) : text.match(/[\p{L}\p{N}'’-]+/gu))?.length ?? 0;

const spoken = ({ prepared: { lang } }: Scoring, { said, replies }: Turn): Report['talk'] => ({
  seller: lengthOf(said?.text ?? '', lang),
  buyer: replies.reduce((all, r) => all + lengthOf(r.text, lang), 0),
});

const spokenIn = once((past, scoring: Scoring) => past.turns.map((turn) => spoken(scoring, turn)));

export const talk = (scoring: Scoring, past: History): Report['talk'] =>
  spokenIn(past, scoring).reduce((sum, t) => ({ seller: sum.seller + t.seller, buyer: sum.buyer + t.buyer }), { seller: 0, buyer: 0 });

/** Mood and talk over the call: how each turn left the buyer, and who spoke how much in it. */
export const course = (scoring: Scoring, past: History): readonly CourseTurn[] =>
  spokenIn(past, scoring).map((said, i) => {
    const { turn, after } = past.turns[i] as Turn;
    return { turn, trust: after.trust, patience: after.patience, ...said };
  });

export const counts = (past: History): Report['counts'] => countsOf(past.turns.flatMap((t) => t.labels));

/** Acts, open and closed questions and flags of what a seller said. */
export function countsOf(labels: readonly Label[]): Report['counts'] {
  const questions = labels.filter((l) => isSpin(l.act));
  const flags: Record<string, number> = {};
  for (const flag of labels.flatMap((l) => l.flags)) flags[flag] = (flags[flag] ?? 0) + 1;
  return {
    acts: Object.fromEntries(acts.map((act) => [act, labels.filter((l) => l.act === act).length])) as Record<Act, number>,
    open: questions.filter((l) => l.flags.includes('open')).length,
    closed: questions.filter((l) => l.flags.includes('closed')).length,
    flags,
  };
}

export function uncovered({ prepared: { scenario } }: Scoring, { buyer }: History): Report['uncovered'] {
  const { facts, problems, concerns } = scenario.account;
  const unsaid = (id: string): boolean => buyer.said[id] === undefined;
  return {
    facts: facts.filter((f) => !f.common && unsaid(f.id)).map((f) => f.id),
    problems: problems.filter((p) => buyer.standing[p.id] === 'hidden').map((p) => p.id),
    implications: problems
      .flatMap((p) => p.implications)
      .map((i) => i.id)
      .filter(unsaid),
    payoffs: problems
      .flatMap((p) => p.payoffs)
      .map((p) => p.id)
      .filter(unsaid),
    concerns: concerns.filter((c) => c.cause === 'held' && !buyer.concerns[c.id]).map((c) => c.id),
  };
}
