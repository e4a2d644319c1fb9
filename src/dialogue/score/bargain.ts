import { priceRemark } from '../letter/of-bargain.ts';
import type { BuyerEvent } from '../words/event.ts';
import type { FearEntry, FearStep, Quote, Report, TradeEntry } from '../words/report.ts';
import type { Fear } from '../words/scenario.ts';
import { isBargaining } from '../words/stage.ts';
import { asked, firstReply, type History, quoted, type Scoring, type Turn } from './history.ts';
import { once } from './once.ts';

type Of<Type extends BuyerEvent['type']> = Extract<BuyerEvent, { type: Type }>;

/** What the report has of fears and trades: nothing where the stage has none, or where the session was played before there were any. */
export function bargain(scoring: Scoring, past: History): Pick<Report, 'fears' | 'trades'> {
  const { account } = scoring.prepared.scenario;
  if (!isBargaining(account.stage) || past.buyer.numbers.tradeTurns === 0) return {};
  return { fears: account.fears.map((fear) => fearEntry(past, fear)), trades: trades(scoring, past) };
}

/** Each fear with the turns that moved it; whose person is away cannot be asked and is not shown as missed. */
function fearEntry(past: History, { id, person, behind, weight: started }: Fear): FearEntry {
  const state = past.buyer.fears[id];
  const steps = past.turns.flatMap((turn) => turn.events.flatMap((event) => stepsOf(turn, event, id)));
  return { fear: id, person, behind, state: state?.state ?? 'hidden', started, weight: state?.weight ?? started, steps };
}

function stepsOf(turn: Turn, event: BuyerEvent, fear: string): readonly FearStep[] {
  if (!('fear' in event) || event.fear !== fear) return [];
  const to: FearStep['to'] = event.type === 'fear_grew' ? event.rule : event.type;
  return [
    { to, turn: turn.turn, question: asked(turn), said: quoted(turn, ...(event.type === 'hid_behind' ? [priceRemark, fear] : [fear])) },
  ];
}

type Made = Readonly<{ turn: Turn; event: Of<'conceded'> }>;
type Return = Readonly<{ turn: Turn; event: Of<'traded'> }>;

/** Concessions in the order of the call, each with its return where one was asked for. */
export const trades = ({ rubric }: Pick<Scoring, 'rubric'>, past: History): readonly TradeEntry[] => tradesIn(past, rubric);

const tradesIn = once((past, rubric: Scoring['rubric']): readonly TradeEntry[] => {
  const isOfTrade = ({ type }: BuyerEvent): boolean => type === 'conceded' || type === 'traded' || type === 'gave_away';
  const all = past.turns.flatMap((turn) => turn.events.filter(isOfTrade).map((event) => ({ turn, event })));
  const made = all.flatMap(({ turn, event }): readonly Made[] => (event.type === 'conceded' ? [{ turn, event }] : []));
  const returns = all.flatMap(({ turn, event }): readonly Return[] => (event.type === 'traded' ? [{ turn, event }] : []));
  return made.map(({ turn, event: { kind, concession } }) => {
    const back = returns.find(({ event }) => event.given === turn.turn);
    return {
      turn: turn.turn,
      kind,
      concession,
      given: asked(turn),
      returned: back ? asked(back.turn) : null,
      answer: back?.event.answer ?? null,
      said: answered(back?.turn ?? all.find(({ event }) => event.type === 'gave_away' && event.given === turn.turn)?.turn ?? turn),
      points: back ? 0 : -rubric.conduct.gaveAway,
    };
  });
});

function answered(turn: Turn): Quote | null {
  const said = firstReply(turn);
  return said.text === '' ? null : said;
}
