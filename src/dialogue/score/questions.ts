import { type Act, acts, isSpin, type Label } from '../words/act.ts';
import type { AskedQuestion, Better } from '../words/report.ts';
import { better, toThem } from './better.ts';
import type { History, Scoring, Turn } from './history.ts';
import { unasked } from './unasked.ts';

/** Everything the trainee said that asks something, with its label, how sure it is, what it did, and a better wording where it was weak. */
export function questions(scoring: Scoring, past: History): readonly AskedQuestion[] {
  const never = unasked(scoring, past);
  return past.turns.flatMap((turn) =>
    turn.labels.flatMap((label, segment): readonly AskedQuestion[] => {
      if (!isSpin(label.act) && label.act !== 'closing') return [];
      const answered = turn.grounded?.segment === segment;
      const step = answered ? stepOf(turn) : 'none';
      const named = answered ? never.find((one) => one.turn === turn.turn) : undefined;
      return [
        {
          turn: turn.turn,
          segment,
          text: label.text,
          act: label.act,
          confidence: label.confidence,
          second: second(label),
          flags: label.flags,
          engine: label.engine,
          ...(label.rule === undefined ? {} : { rule: label.rule }),
          answered,
          step,
          ...(named ? { note: { kind: named.kind, asked: named.asked, to: named.to } } : {}),
          better: (named && toThem(scoring, past, named)) ?? improved(scoring, past, turn, label, step),
        },
      ];
    }),
  );
}

/** The likeliest act beside the settled one. */
export function second(label: Label): Readonly<{ act: Act; confidence: number }> {
  const rest = acts.filter((act) => act !== label.act);
  const act = rest.reduce((best, a) => (label.probabilities[a] > label.probabilities[best] ? a : best), rest[0] as Act);
  return { act, confidence: label.probabilities[act] };
}

const strongest = [
  'agreed',
  'wanted',
  'criterion_reshaped',
  'weighed',
  'felt',
  'admitted',
  'valued',
  'detailed',
  'criterion_ranked',
  'criterion_stated',
  'told',
  'put_off',
  'dodged',
  'pushed_back',
  'criterion_kept',
  'repeated',
] as const;

function stepOf(turn: Turn): AskedQuestion['step'] {
  return strongest.find((type) => turn.events.some((e) => e.type === type)) ?? 'none';
}

/** What would have been better: only where the question moved nothing, came too early, or was weakly made. */
function improved(scoring: Scoring, past: History, turn: Turn, label: Label, step: AskedQuestion['step']): Better | null {
  if (step === 'put_off') return better(scoring, past, turn, 'implication');
  if (step === 'pushed_back') return better(scoring, past, turn, label.act === 'need_payoff' ? 'implication' : 'problem');
  const weak =
    step === 'none' || step === 'repeated' || step === 'dodged' || label.flags.includes('stacked') || label.flags.includes('leading');
  if (weak && isSpin(label.act)) return better(scoring, past, turn, label.act === 'situation' ? 'problem' : label.act);
  const late = step === 'told' && turn.events.some((e) => e.type === 'patience_moved');
  return late ? better(scoring, past, turn, 'problem') : null;
}
