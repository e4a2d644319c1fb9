import { createHash } from 'node:crypto';
import { APIError, OpenAI, RateLimitError } from 'openai';
import type { ChatCompletionChunk } from 'openai/resources/chat/completions';
import type { Letter } from '../../dialogue/words/letter.ts';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { type Prompt, type StreamedVoice, VoiceGaveUp, type VoiceRefusal } from '../../ports/voice.ts';
import { fill, type Told } from './fill.ts';
import { type Limits, type Listening, listening } from './listening.ts';
import { type Pinned, readPinned } from './prompt.ts';

/** How to reach a model. `baseUrl` is any OpenAI-compatible server; without one it is OpenAI's. Times are milliseconds. */
export type OpenaiVoice = Limits &
  Readonly<{
    baseUrl?: string | undefined;
    apiKey?: string | undefined;
    model: string;
    prompts: Readonly<Record<Lang, Prompt>>;
    /** Hears why a reply was given up, for the log: a code and a detail such as `HTTP 401` that holds nothing said in the call. */
    gaveUp?: ((code: VoiceRefusal, detail: string) => void) | undefined;
  }>;

/** A voice that a model speaks. Nothing comes from the environment but through the arguments. */
export function openaiVoice(settings: OpenaiVoice): StreamedVoice {
  const { baseUrl = 'https://api.openai.com/v1', apiKey = 'none', model, prompts, gaveUp } = settings;
  const client = new OpenAI({
    baseURL: baseUrl,
    apiKey,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: settings.wholeMs,
    logLevel: 'off',
  });
  const ready = new Map<string, Pinned>();
  return {
    kind: 'streamed',
    engine: { name: `openai:${model}`, hash: createHash('sha256').update(`${prompts.zh.hash} ${prompts.en.hash}`).digest('hex') },
    prompts,
    async *stream(letter, prompt, stop) {
      const limits = listening(settings, stop);
      try {
        yield* spoken(await begun(client, model, told(ready, prompt, letter), limits), limits);
      } catch (error) {
        if (stop.aborted) throw stop.reason;
        const why = reasonOf(limits.signal.aborted ? limits.signal.reason : error);
        gaveUp?.(why.code, detailOf(why));
        throw why;
      } finally {
        limits.end();
      }
    },
  };
}

/** Letter and prompt as messages. A pinned prompt that has no words for this letter, or that this version cannot read any more, gives the reply up, not the session. */
function told(ready: Map<string, Pinned>, prompt: Prompt, letter: Letter): Told {
  const known = ready.get(prompt.hash) ?? readPinned(prompt.text, `The prompt ${prompt.hash}`);
  ready.set(prompt.hash, known);
  return fill(known, letter);
}

/** What is wrong with an answer, in our own words. */
class Broken extends Error {
  override readonly name = 'Broken';
}

type Chunks = AsyncIterable<ChatCompletionChunk>;

/** Asks; a server that says when to come back (429 with Retry-After) is asked once more, if that is still in time for the first token. */
async function begun(client: OpenAI, model: string, { system, user }: Told, limits: Listening): Promise<Chunks> {
  const ask = async (): Promise<Chunks> => {
    const { data, response } = await client.chat.completions
      .create(
        {
          model,
          stream: true,
          messages: [
            { role: 'system', content: system },
            { role: 'user', content: user },
          ],
        },
        { signal: limits.signal },
      )
      .withResponse();
    if (response.headers.get('content-type')?.includes('text/event-stream')) return data;
    await response.body?.cancel();
    throw new VoiceGaveUp(
      'malformed',
      new Broken(`the answer is ${response.headers.get('content-type') ?? 'of no type'}, not an event stream`),
    );
  };
  try {
    return await ask();
  } catch (error) {
    const wait = error instanceof RateLimitError ? waitOf(error) : undefined;
    if (wait === undefined || !limits.allows(wait)) throw error;
    await limits.wait(wait);
    return ask();
  }
}

/** Milliseconds to wait, from Retry-After in seconds or as a date; undefined where the server doesn't say. */
function waitOf({ headers }: RateLimitError): number | undefined {
  const said = headers.get('retry-after');
  if (said === null || said.trim() === '') return undefined;
  const seconds = Number(said);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(said) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** The words of a stream. It has to say that it is finished, or it was broken off. */
async function* spoken(chunks: Chunks, limits: Listening): AsyncIterable<string> {
  let [any, finished] = [false, ''];
  for await (const chunk of chunks) {
    limits.check();
    const { text, finish } = partOf(chunk);
    finished = finish ?? finished;
    if (text === '') continue;
    limits.token();
    any ||= text.trim() !== '';
    yield text;
  }
  // The client ends an aborted stream without a word.
  limits.check();
  if (finished !== '' && finished !== 'stop') throw new VoiceGaveUp('failed', new Broken(`the model stopped for: ${finished}`));
  if (!any) throw new VoiceGaveUp('empty');
  if (finished === '') throw new VoiceGaveUp('failed', new Broken('the stream broke off'));
}

/** What a chunk holds, checked: it comes from outside, whatever its type says. */
function partOf(chunk: unknown): Readonly<{ text: string; finish: string | undefined }> {
  const { choices } = record(chunk);
  if (!Array.isArray(choices)) throw new VoiceGaveUp('malformed', new Broken('a chunk has no choices'));
  if (choices.length === 0) return { text: '', finish: undefined };
  const { delta, finish_reason: finish } = record(choices[0]);
  const { content } = record(delta ?? {});
  if (content !== undefined && content !== null && typeof content !== 'string')
    throw new VoiceGaveUp('malformed', new Broken('the content of a chunk is no text'));
  return { text: content ?? '', finish: typeof finish === 'string' ? finish : undefined };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new VoiceGaveUp('malformed', new Broken('a chunk is no object'));
  return { ...value };
}

/** Whatever the client throws, as a reason. */
function reasonOf(error: unknown): VoiceGaveUp {
  if (error instanceof VoiceGaveUp) return error;
  if (error instanceof RateLimitError) return new VoiceGaveUp('busy', error);
  if (error instanceof SyntaxError) return new VoiceGaveUp('malformed', error);
  return new VoiceGaveUp('failed', error);
}

/** What may stand in a log. A server's own message may quote what it was sent, so it stays out. */
function detailOf({ code, cause }: VoiceGaveUp): string {
  if (cause instanceof APIError && cause.status !== undefined) return `HTTP ${cause.status}`;
  if (cause instanceof APIError && cause.cause instanceof Error) return nameOf(cause.cause);
  return cause instanceof Broken || cause instanceof Fault ? cause.message : cause instanceof Error ? nameOf(cause) : code;
}

/** The system's name for what went wrong (ECONNREFUSED), or the kind of error. */
const nameOf = (error: Error): string => {
  const inner: unknown = error.cause instanceof Error ? error.cause : error;
  return inner instanceof Error && 'code' in inner && typeof inner.code === 'string' ? inner.code : error.constructor.name;
};
