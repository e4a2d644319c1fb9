import { APIError, OpenAI, RateLimitError } from 'openai';
import { contentOf, json } from './fitting.ts';
import type { GaveUp } from './gave-up.ts';

/** How to reach a model. `baseUrl` is any OpenAI-compatible server with structured outputs; without one it is OpenAI's. */
export type Reached = Readonly<{
  baseUrl?: string | undefined;
  apiKey?: string | undefined;
  model: string;
  /** How long one answer may take, milliseconds, from when it is asked for. */
  wholeMs: number;
}>;

/** One question: what the model is, what it is asked, and the named schema that it is held to. */
type Question = Readonly<{ system: string; user: string; name: string; schema: Readonly<Record<string, unknown>> }>;

/** Asks a model, once per question; resolves with the JSON that it answered, unchecked. Whatever goes wrong is thrown as `gaveUp` makes it; nothing is tried twice. */
export function asking(reached: Reached, gaveUp: GaveUp): (question: Question) => Promise<unknown> {
  const client = clientOf(reached);
  const { model, wholeMs } = reached;
  return async ({ system, user, name, schema }) => {
    const late = AbortSignal.timeout(wholeMs);
    let completion: unknown;
    try {
      completion = await client.chat.completions.create(
        {
          model,
          messages: [
            { role: 'system', content: system },
            { role: 'user', content: user },
          ],
          response_format: { type: 'json_schema', json_schema: { name, strict: true, schema } },
        },
        { signal: late },
      );
    } catch (error) {
      throw late.aborted ? gaveUp('too_late', `no answer in ${wholeMs} ms`, error) : reasonOf(error, gaveUp);
    }
    return json(contentOf(completion, gaveUp), gaveUp);
  };
}

const clientOf = ({ baseUrl = 'https://api.openai.com/v1', apiKey = 'none', wholeMs }: Reached): OpenAI =>
  new OpenAI({
    baseURL: baseUrl,
    apiKey,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    // The signal above ends a request; this only has to be later.
    timeout: 2 * wholeMs,
    logLevel: 'off',
  });

/** Whatever the client throws, as a reason. A server's own message may quote what it was sent, so it stays out. */
function reasonOf(error: unknown, gaveUp: GaveUp): Error {
  if (error instanceof RateLimitError) return gaveUp('busy', 'HTTP 429', error);
  if (error instanceof SyntaxError) return gaveUp('malformed', 'the response is no JSON', error);
  if (error instanceof APIError && error.status !== undefined) return gaveUp('failed', `HTTP ${error.status}`, error);
  return gaveUp('failed', nameOf(error), error);
}

/** The system's name for what went wrong (ECONNREFUSED), wherever it stands in the chain of causes, or the kind of error. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? nameOf(error.cause) : error.constructor.name;
}
