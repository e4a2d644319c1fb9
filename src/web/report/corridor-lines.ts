import { scene } from '../../phrases/corridor.ts';
import { fill } from '../../phrases/fill.ts';
import type { ReportView } from '../../wire/report-view.ts';
import type { About } from './about.ts';

type Corridor = NonNullable<ReportView['report']['corridor']>;
type Quote = Corridor['cases'][number]['costs'][number];

/** A piece of what is said in the corridor: words around, or words from the call with their turn. */
export type Run = Readonly<{ text: string; quote?: Quote }>;
/** One person's lines; `who` is a person's id. */
export type Speech = Readonly<{ who: string; runs: readonly Run[] }>;

/** The scene line by line, in the session's language. The wording was drawn when the call was scored, so that it stays the same on every reading. */
export function corridorLines(of: About, corridor: Corridor): readonly Speech[] {
  const say = sayer(of, corridor);
  const { by, to, how } = corridor;
  if (how === 'sent_away') {
    const secret = of.report.ending.why === 'secret';
    return [{ who: by, runs: [say(secret ? 'sentAway_secret' : 'sentAway_inducement')] }];
  }
  if (how === 'nothing_to_tell' && to !== null)
    return [
      { who: to, runs: [say('whoWasThat')] },
      { who: by, runs: [say('nothing', { offer: of.view.offer.name })] },
      { who: to, runs: [say('indeed')] },
    ];
  const told = corridor.cases.flatMap((each, i) => retelling(of, corridor, each, i));
  return [...(told.length > 0 ? [{ who: by, runs: told }] : []), ...(to === null ? [] : exchange(of, corridor, to))];
}

type Say = (line: keyof typeof scene, facts?: Readonly<Record<string, string>>, nth?: number) => Run;

const sayer =
  ({ view }: About, { wording }: Corridor): Say =>
  (line, facts = {}, nth = 0) => {
    const wordings: readonly string[] = scene[line][view.lang];
    const drawn = Math.floor(wording / (strides[names.indexOf(line) % strides.length] ?? 1)) + nth;
    return { text: fill(wordings[drawn % wordings.length] ?? wordings[0] ?? '', facts) };
  };

/** Lines that stand beside each other go through their wordings at another pace, so that not every scene of one beginning goes on alike. */
const strides = [1, 3, 9, 27] as const;
const names: readonly string[] = Object.keys(scene);

function retelling(of: About, corridor: Corridor, { problem, costs, gains }: Corridor['cases'][number], nth: number): readonly Run[] {
  const say = sayer(of, corridor);
  const topic = of.topic(problem);
  // Where nobody is spoken to there is nobody to greet: what was said stands alone.
  const first = corridor.to === null ? [] : [nth === 0 ? say('begins', { topic, boss: of.person(corridor.to) }) : say('goesOn', { topic })];
  return [...first, ...costs.map(words), ...gains.flatMap(({ kind, said }) => [say(`gain_${kind}`, {}, nth), words(said)])];
}

const words = (quote: Quote): Run => ({ text: quote.text, quote });

/** What is asked back, and what can be said to it. */
function exchange(of: About, corridor: Corridor, to: string): readonly Speech[] {
  const { asks, by } = corridor;
  if (!asks) return [];
  const say = sayer(of, corridor);
  const known = asks.kind !== null && `ask_${asks.kind}` in scene ? (`ask_${asks.kind}` as 'ask_price') : undefined;
  const question = known ? say(known) : say('ask_matter', { topic: of.topic(asks.id) });
  const answer = asks.answer ? [say('answers'), words(asks.answer)] : [say(asks.state === 'never' ? 'never' : 'open')];
  return [
    { who: to, runs: [question] },
    { who: by, runs: answer },
  ];
}
