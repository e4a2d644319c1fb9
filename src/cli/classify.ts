import { parseArgs } from 'node:util';
import * as z from 'zod';
import { offlineClassifier } from '../adapters/classifier-offline/classifier.ts';
import { loadNormaliser } from '../adapters/normaliser/normaliser.ts';
import { labelAlone } from '../coach/label-alone.ts';
import { mainAct, mainSegment } from '../dialogue/code/code.ts';
import { acts, type Label } from '../dialogue/words/act.ts';
import { granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import { type Lang, langs } from '../dialogue/words/stage.ts';
import type { RefusalCode } from '../phrases/refusals.ts';
import type { Classifier } from '../ports/classifier.ts';
import type { Normaliser } from '../ports/normaliser.ts';
import { fieldsOf, named } from '../transport/door/fields.ts';
import { longestUtterance } from '../wire/socket.ts';
import { json, oneOf, print, terminalLang, worded } from './common.ts';
import { linesOf, type RawLine } from './lines.ts';
import { Usage } from './usage.ts';

const form = '{"id":…,"text":"…","context":"…"?,"previous":"…" or {"text":"…","act":"…"}?}';
/** A line to label. Whatever else stands in it (a whole row of a corpus) is not looked at. */
const ToLabel = z.object({
  text: z.string(),
  context: z.string().nullish(),
  /** Where its act is not given it is labelled first, by the same engine. */
  previous: z
    .union([z.string().transform((text) => ({ text, act: null })), z.object({ text: z.string(), act: z.enum(acts).nullish() })])
    .nullish(),
});
type ToLabel = z.infer<typeof ToLabel>;
/** Longest line, characters: an utterance, its context and what stood before, with room for the rest of a corpus row. */
const longestLine = 65_536;

type Engines = Readonly<{ classifier: Classifier; normaliser: Normaliser }>;
type Coded = Readonly<{ labels: readonly Label[]; main: Label }>;

/** `classify`: labels each line of standard input by the manual, without a scenario. One line out per line in, in order, as they come. */
export async function classifyCommand(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...words], options: { lang: { type: 'string' } } });
  const lang = oneOf('--lang', values.lang, langs);
  if (process.stdin.isTTY) throw new Usage(form);
  const engines = { classifier: offlineClassifier(), normaliser: await loadNormaliser() };
  for await (const lines of linesOf(process.stdin, longestLine)) {
    const out: string[] = [];
    for (const line of lines) out.push(JSON.stringify(await lineOut(engines, lang, line)));
    await print(`${out.join('\n')}\n`);
  }
  return 0;
}

/** The answer to one line: its label, or why there is none. */
export async function lineOut(engines: Engines, lang: Lang, line: RawLine): Promise<object> {
  const value = line.tooLong ? undefined : json(line.text);
  const id = idOf(value);
  const coded = line.tooLong ? refused('line.too_long', { most: longestUtterance }) : await label(engines, lang, value);
  if (!coded.ok) return { id, refusal: { code: coded.refusal.code, text: worded(coded.refusal) } };
  const { labels, main } = coded.value;
  return {
    id,
    act: main.act,
    confidence: main.confidence / 10_000,
    probabilities: Object.fromEntries(acts.map((act) => [act, main.probabilities[act] / 10_000])),
    segments: labels.map(({ text, act, confidence, flags }) => ({ text, act, confidence: confidence / 10_000, flags })),
    flags: main.flags,
    engine: main.engine,
  };
}

async function label(engines: Engines, lang: Lang, value: unknown): Promise<Outcome<Coded, RefusalCode>> {
  if (!isObject(value)) return refused('line.not_json');
  const parsed = ToLabel.safeParse(value, { reportInput: true });
  if (!parsed.success) return refused('line.not_valid', { fields: named(fieldsOf(terminalLang(), parsed.error)), form });
  const { text } = parsed.data;
  if (text.length > longestUtterance) return refused('line.too_long', { most: longestUtterance });
  const labels = await labelsOf(engines, lang, parsed.data);
  const main = mainSegment(labels);
  return main ? granted({ labels, main }) : refused('line.empty');
}

async function labelsOf(engines: Engines, lang: Lang, { text, context, previous }: ToLabel): Promise<readonly Label[]> {
  const heard = previous?.text.trim() ? previous : null;
  const act = heard && (heard.act ?? mainAct(await labelAlone(engines, { lang, text: heard.text, before: null, previous: null })));
  const asked = heard && act ? { text: heard.text, act } : null;
  return labelAlone(engines, { lang, text, before: context?.trim() ? context : null, previous: asked });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The line's own name, given back as it came; null where it has none. */
function idOf(value: unknown): string | number | null {
  const id = isObject(value) ? value['id'] : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
