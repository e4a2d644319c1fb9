import type * as z from 'zod';
import type { SessionEvent } from '../dialogue/words/event.ts';
import { granted, type Outcome, type Place, refused } from '../dialogue/words/refusal.ts';
import type { Rubric } from '../dialogue/words/report.ts';
import type { Scenario } from '../dialogue/words/scenario.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import { upcast } from '../dialogue/words/upcast.ts';
import type { cliRefusals } from '../phrases/refusals-cli.ts';
import { join } from './bodies.ts';
import { eventForms } from './log-form.ts';
import { HeaderForm, LineForm } from './log-lines.ts';
import { namesOf, unknownIn } from './log-names.ts';
import { RubricBody } from './rubric.ts';
import type { File } from './source.ts';

export type LogCode = Extract<keyof typeof cliRefusals, `log.${string}`>;
type Read<T> = Outcome<T, LogCode>;

/** A session as its exported log holds it: everything that its report is made from. */
export type ExportedLog = Readonly<{
  session: string;
  lang: Lang;
  scenario: Scenario;
  rubric: Rubric;
  rubricHash: string;
  events: readonly SessionEvent[];
}>;

type Header = z.infer<typeof HeaderForm>;
/** Version of the file's own form; events have versions of their own. */
export const logVersion = 1;

/** Reads an exported log. `hash` is SHA-256 hex. The first thing that is wrong is refused with its line; never throws on any text. */
export function readLog(file: File, hash: (text: string) => string): Read<ExportedLog> {
  const lines = file.text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.replace(/\r$/, ''));
  if (lines.at(-1) === '') lines.pop();
  const at = (line: number): Place => ({ file: file.name, line });
  const header = headerOf(lines[0] ?? '', hash, at(1));
  if (!header.ok) return header;
  const scenario = join({ scenario: header.value.versions.scenario.body, offer: header.value.versions.offer.body });
  if (!scenario.ok) return malformed(scenario.refusal.facts?.['path'], at(1));
  const rubric = RubricBody.safeParse(json(header.value.versions.rubric.body));
  if (!rubric.success) return malformed(['rubric', ...(rubric.error.issues[0]?.path ?? [])].join('.'), at(1));
  const names = namesOf(scenario.value);
  const events: SessionEvent[] = [];
  for (const [i, text] of lines.slice(1).entries()) {
    const event = eventOf(text, i + 1, header.value, at(i + 2));
    if (!event.ok) return event;
    const unknown = unknownIn(event.value, names);
    if (unknown !== undefined) return refused('log.unknown_id', { id: unknown }, at(i + 2));
    events.push(event.value);
  }
  if (events.length === 0) return refused('log.not_opened', undefined, at(1));
  if (!events.some((event) => event.type === 'ended')) return refused('log.not_ended', undefined, at(lines.length));
  const { session, lang, versions } = header.value;
  return granted({ session, lang, scenario: scenario.value, rubric: rubric.data, rubricHash: versions.rubric.hash, events });
}

function headerOf(text: string, hash: (text: string) => string, at: Place): Read<Header> {
  const parsed = HeaderForm.safeParse(json(text));
  if (!parsed.success) return refused('log.not_a_log', { fields: fields(parsed.error) }, at);
  if (parsed.data.v > logVersion) return refused('log.other_version', { version: parsed.data.v, known: logVersion }, at);
  for (const [kind, { hash: named, body }] of Object.entries(parsed.data.versions))
    if (body !== null && hash(body) !== named) return refused('log.body_changed', { kind }, at);
  return granted(parsed.data);
}

/** One line as the event it records: the right number, a version that is known, the form of its kind, the versions of its header. */
function eventOf(text: string, seq: number, header: Header, at: Place): Read<SessionEvent> {
  const line = LineForm.safeParse(json(text));
  if (!line.success) return refused('log.event_malformed', { fields: fields(line.error) }, at);
  if (line.data.seq !== seq) return refused('log.gap', { expected: seq, found: line.data.seq }, at);
  const current = upcast(line.data.event);
  if (!current.ok) return refused('log.event_version', current.refusal.facts, at);
  const { type } = current.value;
  if (!isKind(type)) return refused('log.event_malformed', { fields: `event.type: ${JSON.stringify(type)}` }, at);
  const event = eventForms[type].safeParse(current.value);
  if (!event.success) return refused('log.event_malformed', { fields: fields(event.error, 'event') }, at);
  if ((event.data.type === 'opened') !== (seq === 1)) return refused('log.not_opened', undefined, at);
  const other = event.data.type === 'opened' ? otherThan(header, event.data) : undefined;
  return other === undefined ? granted(event.data) : refused('log.other_body', { kind: other }, at);
}

/** What the opening pins otherwise than the header says. */
function otherThan({ versions, lang }: Header, opened: Extract<SessionEvent, { type: 'opened' }>): string | undefined {
  const kinds = ['scenario', 'offer', 'rubric', 'prompt'] as const;
  return kinds.find((kind) => versions[kind].hash !== opened.versions[kind]) ?? (lang === opened.lang ? undefined : 'lang');
}

const malformed = (path: string | number | undefined, at: Place): Read<never> => {
  const where = String(path ?? '');
  return refused('log.body_malformed', { kind: where.split('.')[0] ?? '', path: where }, at);
};

const isKind = (type: string): type is SessionEvent['type'] => Object.hasOwn(eventForms, type);

/** Where a form was not met, by field names. */
const fields = (error: z.ZodError, base = ''): string =>
  error.issues
    .slice(0, 3)
    .map((issue) => `${[base, ...issue.path].filter((part) => part !== '').join('.') || 'JSON'}: ${issue.message}`)
    .join('; ');

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // What is no JSON meets no form, and the form says what is expected.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
