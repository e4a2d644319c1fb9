import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Prepared } from '../../src/dialogue/ground/prepare.ts';
import { priceRemark } from '../../src/dialogue/letter/of-bargain.ts';
import type { Scoring } from '../../src/dialogue/score/history.ts';
import { score } from '../../src/dialogue/score/score.ts';
import { isSpin, type Label } from '../../src/dialogue/words/act.ts';
import type { BuyerEvent, Part, Replied, SessionEvent } from '../../src/dialogue/words/event.ts';
import type { Report, Rubric } from '../../src/dialogue/words/report.ts';
import { parseRubric } from '../../src/scenario/rubric.ts';
import { type Deed, prepared } from './core.ts';
import { coded, opened, replied, said } from './events.ts';

/** The default rubric. */
export const rubric: Rubric = rubricAt('../../rubrics/default.yaml');

/** The default rubric as logs of version 3 have pinned it: they count as they did. */
export const rubric3: Rubric = rubricAt('../fixtures/rubric-3.yaml');

function rubricAt(place: string): Rubric {
  const file = fileURLToPath(new URL(place, import.meta.url));
  const read = parseRubric(readFileSync(file, 'utf8'), file);
  if (!read.ok) throw new Error(`${place} is broken: ${JSON.stringify(read.refusal)}`);
  return read.value;
}

/** One turn of a log: what was said, how it was labelled, what it was surely about, what the buyer did; `person` was asked, else who did something first. */
export type Turned = Readonly<{
  text?: string;
  labels?: readonly Label[];
  about?: string;
  person?: string;
  did?: readonly Deed[];
  key?: string;
}>;
export type Ending = Extract<Deed, { type: 'ended' }>;

const leaves: Ending = { type: 'ended', by: 'trainee', why: 'left', outcome: 'no_sale' };

/** The log of a session over the small scenario: each turn with a reply whose parts word what was disclosed. */
export function logOf(turns: readonly Turned[], end: Ending = leaves, lang: 'zh' | 'en' = 'zh'): readonly SessionEvent[] {
  const last: BuyerEvent = { ...end, v: 1, turn: turns.length };
  return [opened({ lang }), replied(0, '坐，喝口水。', { person: 'lin' }), ...turns.flatMap((each, i) => turnOf(each, i + 1)), last];
}

function turnOf({ text, labels = [], about, did = [], ...asked }: Turned, turn: number): readonly SessionEvent[] {
  const segment = labels.findLastIndex((label) => isSpin(label.act) || label.act === 'closing');
  const events = did.map((deed) => ({ ...deed, v: 1, turn }) as BuyerEvent);
  const person = asked.person ?? events.flatMap((e) => ('person' in e ? [e.person] : []))[0] ?? 'lin';
  const meant =
    about === undefined ? ({ about: [], how: 'nothing' } as const) : ({ about: [{ id: about, score: 6_000 }], how: 'sure' } as const);
  return [
    said(turn, text ?? labels.map((label) => label.text).join('')),
    coded(turn, ...labels),
    { type: 'grounded', v: 1, turn, person, segment: segment < 0 ? null : segment, ...meant },
    ...events,
    reply(turn, person, events),
  ];
}

function reply(turn: number, person: string, events: readonly BuyerEvent[]): Replied {
  let text = '';
  const parts: Part[] = [];
  for (const id of events.flatMap(worded)) {
    const start = text.length;
    text += `说到${id}。`;
    parts.push({ id, start, end: text.length });
  }
  return replied(turn, text === '' ? '嗯，您说。' : text, { person, parts });
}

const worded = (event: BuyerEvent): readonly string[] => {
  if (event.type === 'admitted') return [event.problem];
  if (event.type === 'concern_raised') return [event.concern];
  if ('fear' in event && event.type !== 'fear_grew') return [event.type === 'hid_behind' ? priceRemark : event.fear];
  if (event.type === 'agreed') return [event.rung];
  if (event.type === 'asked_own') return [event.question];
  if ('dispute' in event) return [event.dispute];
  if ('criterion' in event) return event.type === 'criterion_kept' ? [] : [event.criterion];
  return 'item' in event && event.type !== 'deepened' ? [event.item] : [];
};

/** How a table is scored under the default rubric. */
export const scoring = (table: Pick<Prepared, 'scenario' | 'lang' | 'words'> = prepared()): Scoring => ({
  prepared: table,
  rubric,
  rubricHash: 'r'.repeat(64),
});

/** The report of these turns under version 3 of the default rubric. */
export const scored3 = (turns: readonly Turned[], end?: Ending): Report => score({ ...scoring(), rubric: rubric3 }, logOf(turns, end));

/** The report of these turns. */
export const scored = (turns: readonly Turned[], end?: Ending, table?: Prepared): Report => score(scoring(table), logOf(turns, end));
