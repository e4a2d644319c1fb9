import { createHash } from 'node:crypto';
import { APIError, OpenAI, RateLimitError } from 'openai';
import type { Engine, Guess } from '../../dialogue/words/act.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { Classifier, ToGuess } from '../../ports/classifier.ts';
import { ClassifierGaveUp } from '../../ports/second-opinion.ts';
import { answerSchema, guessesIn } from './answer.ts';
import { lanes } from './lanes.ts';
import { type ReadyPrompt, turnOf } from './prompt.ts';
import { recent } from './recent.ts';

/** How to reach a model. `baseUrl` is any OpenAI-compatible server with structured outputs; without one it is OpenAI's. */
export type OpenaiClassifier = Readonly<{
  baseUrl?: string | undefined;
  apiKey?: string | undefined;
  model: string;
  prompts: Readonly<Record<Lang, ReadyPrompt>>;
  /** How long one answer may take, milliseconds, from when it is asked for. */
  wholeMs: number;
  /** Requests at once, turns that may wait for one of these, and answers kept. */
  atOnce: number;
  mostWaiting?: number;
  mostKept?: number;
}>;

/** A classifier that asks a model, once per turn. It throws ClassifierGaveUp where the model has no usable answer; it never tries twice. */
export function openaiClassifier(settings: OpenaiClassifier): Classifier {
  const { model, prompts, atOnce, mostWaiting = 200, mostKept = 1_000 } = settings;
  const client = clientOf(settings);
  const engine: Engine = {
    name: `openai:${model}`,
    hash: sha256(`${prompts.zh.hash} ${prompts.en.hash} ${JSON.stringify(answerSchema)}`),
  };
  const queue = lanes(atOnce, mostWaiting);
  const answers = recent<readonly Guess[]>(mostKept);
  const ask = async (asked: ToGuess): Promise<readonly Guess[]> => {
    const answer = queue.run(() => askOnce(client, settings, engine, asked));
    if (!answer) throw new ClassifierGaveUp('crowded', `${mostWaiting} turns wait already`);
    return answer;
  };
  return {
    engine,
    guess: async (asked) => (asked.segments.length === 0 ? [] : answers.get(keyOf(engine, asked), () => ask(asked))),
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Everything that an answer depends on, and nothing of a session: the same words in the same place are asked for once. */
const keyOf = ({ name, hash }: Engine, { lang, segments, before, previous }: ToGuess): string =>
  sha256(JSON.stringify([name, hash, lang, segments, before, previous && [previous.text, previous.act]]));

const clientOf = ({ baseUrl = 'https://api.openai.com/v1', apiKey = 'none', wholeMs }: OpenaiClassifier): OpenAI =>
  new OpenAI({
    baseURL: baseUrl,
    apiKey,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    // The signal below ends a request; this only has to be later.
    timeout: 2 * wholeMs,
    logLevel: 'off',
  });

async function askOnce(
  client: OpenAI,
  { model, prompts, wholeMs }: OpenaiClassifier,
  engine: Engine,
  asked: ToGuess,
): Promise<readonly Guess[]> {
  const prompt = prompts[asked.lang];
  const late = AbortSignal.timeout(wholeMs);
  try {
    const completion: unknown = await client.chat.completions.create(
      {
        model,
        messages: [
          { role: 'system', content: prompt.system },
          { role: 'user', content: turnOf(prompt, asked) },
        ],
        response_format: { type: 'json_schema', json_schema: { name: 'labels', strict: true, schema: answerSchema } },
      },
      { signal: late },
    );
    return guessesIn(completion, asked.segments.length, engine);
  } catch (error) {
    if (error instanceof ClassifierGaveUp) throw error;
    throw late.aborted ? new ClassifierGaveUp('too_late', `no answer in ${wholeMs} ms`, error) : reasonOf(error);
  }
}

/** Whatever the client throws, as a reason. A server's own message may quote what it was sent, so it stays out. */
function reasonOf(error: unknown): ClassifierGaveUp {
  if (error instanceof RateLimitError) return new ClassifierGaveUp('busy', 'HTTP 429', error);
  if (error instanceof SyntaxError) return new ClassifierGaveUp('malformed', 'the response is no JSON', error);
  if (error instanceof APIError && error.status !== undefined) return new ClassifierGaveUp('failed', `HTTP ${error.status}`, error);
  return new ClassifierGaveUp('failed', nameOf(error), error);
}

/** The system's name for what went wrong (ECONNREFUSED), wherever it stands in the chain of causes, or the kind of error. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? nameOf(error.cause) : error.constructor.name;
}
