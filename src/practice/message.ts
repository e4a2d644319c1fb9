import { knownFigures } from '../dialogue/decide/known-figures.ts';
import { bears, unknownFigure } from '../dialogue/decide/marks.ts';
import type { Prepared } from '../dialogue/ground/prepare.ts';
import type { Label } from '../dialogue/words/act.ts';
import type { Buyer } from '../dialogue/words/buyer.ts';
import type { Candidates } from '../dialogue/words/candidate.ts';
import type { SessionEvent } from '../dialogue/words/event.ts';
import { valuesIn } from '../dialogue/words/figures.ts';
import { nearness } from '../dialogue/words/nearness.ts';
import type { Report } from '../dialogue/words/report.ts';
import { contentOf } from './content.ts';
import { datesIn, means } from './days.ts';
import { actionOf, type Match, problemOf } from './nearest.ts';
import { ownWords } from './own-words.ts';
import { rightRecipients } from './recipient.ts';

export const messageRules = ['recipient', 'who', 'what', 'when', 'words', 'pitch', 'claim'] as const;
export type MessageRule = (typeof messageRules)[number];

/**
 * What a rule found in a message. `ok` is null where there was no occasion: nothing was agreed. `quote`: the trainee's words that it is about; `turn`: where the call says so;
 * `should`: the person or action that it should have been.
 */
export type Finding = Readonly<{ rule: MessageRule; ok: boolean | null; quote: string | null; turn: number | null; should: string | null }>;

/** One segment of the message with its settled label and what lies near it. */
export type Segment = Readonly<{ plain: string; label: Label; candidates: Candidates }>;
/** A message and all that it is held against. `plain` is normalised; `ended` the time of the call's end. */
export type ToCheck = Readonly<{
  prepared: Prepared;
  report: Report;
  buyer: Buyer;
  events: readonly SessionEvent[];
  ended: number;
  to: string;
  text: string;
  plain: string;
  segments: readonly Segment[];
}>;

/** Every rule on a message, each with what it found. */
export function checkMessage(message: ToCheck): readonly Finding[] {
  return [recipient(message), who(message), what(message), when(message), words(message), pitch(message), claim(message)];
}

const finding = (rule: MessageRule, ok: boolean | null, more: Partial<Finding> = {}): Finding => ({
  rule,
  ok,
  quote: null,
  turn: null,
  should: null,
  ...more,
});

/** Chinese without the blanks beside figures: 12 月 5 日 is a date as 12月5日 is. */
const tight = ({ prepared, plain }: ToCheck): string => (prepared.lang === 'zh' ? plain.replace(/\s+/g, '') : plain);

function recipient({ prepared, report, to }: ToCheck): Finding {
  const right = rightRecipients(prepared.scenario, report);
  return finding('recipient', right.includes(to), { should: right[0] ?? null, turn: report.agreement?.turn ?? null });
}

/** Whoever has to do it is named where the action or the date stands, or is the one who reads it. A salutation says nothing of that. */
function who(message: ToCheck): Finding {
  const { prepared, report, to } = message;
  const { agreement } = report;
  if (!agreement) return invented(message);
  const doer = prepared.scenario.account.rungs.find(({ id }) => id === agreement.rung)?.who ?? agreement.who;
  const doers = [...new Set([agreement.who, doer])];
  const where = ofTheAction(message, agreement.rung).toLowerCase();
  const naming = (ids: readonly string[]) => ids.flatMap((id) => namesOf(prepared, id)).find((name) => where.includes(name.toLowerCase()));
  const spoken = doers.includes(to) ? /[您你]|请|麻烦|劳驾|\b(?:you|your|please)\b/i.exec(where)?.[0] : undefined;
  const quote = naming(doers) ?? spoken;
  if (quote !== undefined) return finding('who', true, { quote, turn: agreement.turn, should: agreement.who });
  const others = prepared.scenario.account.people.map(({ id }) => id).filter((id) => !doers.includes(id));
  return finding('who', false, { quote: naming(others) ?? null, turn: agreement.turn, should: agreement.who });
}

/** The part of a message in which the action or a date stands. */
function ofTheAction(message: ToCheck, rung: string): string {
  const { prepared, segments, ended } = message;
  const there = segments.filter(
    ({ plain }) =>
      actionOf(prepared, unnamed(message, plain))?.id === rung ||
      datesIn(prepared.lang, plain.replace(/\s+(?=\p{Script=Han})/gu, ''), ended).length > 0,
  );
  return there.map(({ label }) => label.text).join('\n');
}

/** Without the name of whoever reads it: in a salutation it says nothing of the matter. */
const unnamed = ({ prepared, to }: ToCheck, text: string): string =>
  namesOf(prepared, to).reduce((rest, name) => rest.replaceAll(name.toLowerCase(), ' '), text);

const namesOf = ({ words }: Prepared, id: string): readonly string[] => {
  const person = words.people[id];
  return person ? [person.address, person.name].filter((name) => name !== '') : [];
};

const agreedMarks =
  /(?:答应|说好|约好|约定|讲好|定好|商定|同意)(?:的|了|过)?|\bas (?:we )?agreed\b|\b(?:you|we) (?:have )?(?:agreed|promised)\b|\byou said you would\b/i;

/** Where nothing was agreed, nothing may be said to have been. */
function invented({ text }: ToCheck): Finding {
  const claimed = agreedMarks.exec(text)?.[0];
  return claimed === undefined ? finding('who', null) : finding('who', false, { quote: claimed });
}

/** The action, in words near to its own. */
function what(message: ToCheck): Finding {
  const { prepared, report, segments, plain } = message;
  const { agreement } = report;
  if (!agreement) return finding('what', null);
  const label = [...contentOf((prepared.words.rungs[agreement.rung]?.label ?? '').toLowerCase())];
  const mine = contentOf(plain);
  const retold = label.length > 0 && label.filter((gram) => mine.has(gram)).length * 2 >= label.length;
  const near = segments
    .map((segment) => ({ text: segment.label.text, match: actionOf(prepared, unnamed(message, segment.plain)) }))
    .toSorted((a, b) => reach(b.match) - reach(a.match));
  const same = near.find(({ match }) => match?.id === agreement.rung);
  const more = { turn: agreement.turn, should: agreement.rung };
  if (retold || same) return finding('what', true, { ...more, quote: same?.text ?? null });
  return finding('what', false, { ...more, quote: near.find(({ match }) => match !== null)?.text ?? null });
}

/** How much of a sentence speaks for what it was taken for. */
const reach = (match: Match | null): number => (match === null ? 0 : match.words.join('').length);

/** The date, as near to the one agreed as people reckon. Today is when it is written, not when it is due. */
function when(message: ToCheck): Finding {
  const { prepared, report, ended } = message;
  const { agreement } = report;
  if (!agreement) return finding('when', null);
  const dates = datesIn(prepared.lang, tight(message), ended).filter(({ from, to }) => from !== 0 || to !== 0);
  const right = dates.find((date) => means(date, agreement.days));
  return finding('when', right !== undefined, { quote: (right ?? dates[0])?.words ?? null, turn: agreement.turn });
}

/** The buyer's own words. A date is everybody's. */
function words(message: ToCheck): Finding {
  const { prepared, text, events, ended } = message;
  const bare = datesIn(prepared.lang, text, ended).reduce((rest, date) => rest.replace(date.words, '。'), text);
  const taken = ownWords(prepared.lang, bare, events);
  return finding('words', taken !== null, { quote: taken?.text ?? null, turn: taken?.turn ?? null });
}

/** What sells something for which they never spoke of a need is a new pitch. */
function pitch(message: ToCheck): Finding {
  const fresh = message.segments.find((segment) => {
    const { act } = segment.label;
    if (act !== 'pitch' && act !== 'benefit') return false;
    const sold = soldFor(message, segment);
    const spoken = (problem: string): boolean => (message.buyer.standing[problem] ?? 'hidden') !== 'hidden';
    return sold.length > 0 && !sold.some(spoken);
  });
  return finding('pitch', fresh === undefined, { quote: fresh?.label.text ?? null });
}

/** The difficulties that a selling sentence speaks to: its own, else those that the capability it names would meet. */
function soldFor({ prepared }: ToCheck, { plain, candidates }: Segment): readonly string[] {
  const near = candidates.asked.find(({ kind, score }) => kind === 'capability' && score >= nearness[prepared.lang].ware);
  const capability = prepared.scenario.offer.capabilities.find(({ id }) => id === near?.id);
  const own = problemOf(prepared, plain)?.id;
  return own === undefined ? (capability?.meets ?? []) : [own];
}

/** A figure or a guarantee that is neither in the offer nor in the call. Dates are no figures. */
function claim(message: ToCheck): Finding {
  const { prepared, report, buyer, events, ended } = message;
  const rung = prepared.words.rungs[report.agreement?.rung ?? ''];
  const heard = [...events.flatMap((event) => (event.type === 'replied' ? [event.text] : [])), rung?.label ?? ''].join('\n');
  const known = () => [...knownFigures(prepared, buyer), valuesIn(heard)];
  const bare = datesIn(prepared.lang, tight(message), ended).reduce((text, date) => text.replace(date.words, ' '), tight(message));
  const figure = unknownFigure(bare, known);
  const guarantee = message.segments.find(({ label }) => bears('guarantee', label.text));
  const quote = figure ?? guarantee?.label.text ?? null;
  return finding('claim', quote === null, { quote });
}
