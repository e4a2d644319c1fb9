import * as z from 'zod';

const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .default('')
  .transform((v) => v === '1' || v === 'true');
const seconds = (most: number, preset: number) => z.coerce.number().positive().max(most).default(preset);
const text = z.string().trim().min(1);

const Environment = z.object({
  HOST: text.default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** The address people use, where it differs: https makes cookies Secure. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: text.default('data'),
  DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/ }).optional(),
  SCENARIOS_DIR: text.default('scenarios'),
  RUBRIC: text.default('rubrics/default.yaml'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  OPENAI_API_KEY: text.optional(),
  OPENAI_MODEL: text.optional(),
  VOICE_FIRST_TOKEN_SECONDS: seconds(120, 15),
  VOICE_BETWEEN_TOKENS_SECONDS: seconds(120, 10),
  VOICE_WHOLE_SECONDS: seconds(600, 45),
  /** A second classifier for review; its labels decide nothing (decision 0019). */
  CLASSIFIER_MODEL: text.optional(),
  CLASSIFIER_SECONDS: seconds(120, 30),
  CLASSIFIER_AT_ONCE: z.coerce.number().int().min(1).max(64).default(4),
  CLASSIFIER_REVIEW_FILE: text.optional(),
  /** A model that says which items a question asks for; its ids are checked, and it decides nothing (decision 0034). */
  GROUNDER_MODEL: text.optional(),
  GROUNDER_SECONDS: seconds(30, 4),
  GROUNDER_AT_ONCE: z.coerce.number().int().min(1).max(64).default(8),
  /** Behind a reverse proxy that speaks https for us. */
  BEHIND_HTTPS: flag,
});

/** The configuration: from the environment only. .env.example names every variable. */
export type Config = z.output<typeof Environment>;

type Given = Readonly<Record<string, string | undefined>>;

/** Reads the environment; every fault is listed at once, a line each. Values of secrets are not repeated. */
export function readConfig(environment: Given): Readonly<{ ok: true; value: Config }> | Readonly<{ ok: false; faults: readonly string[] }> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Environment.safeParse(given);
  const faults = [...(parsed.error?.issues ?? []).map((issue) => fault(given, issue.path.join('.'), issue.message)), ...together(given)];
  return parsed.success && faults.length === 0 ? { ok: true, value: parsed.data } : { ok: false, faults };
}

const secret = /KEY|DATABASE_URL/;
const fault = (given: Given, name: string, what: string): string =>
  `${name}: ${what} (is: ${name in given ? (secret.test(name) ? 'set' : JSON.stringify(given[name])) : 'not set'})`;

/** What must be set together. */
function together(given: Given): readonly string[] {
  const { OPENAI_MODEL: voice, CLASSIFIER_MODEL: classifier, GROUNDER_MODEL: grounder, OPENAI_API_KEY: key, OPENAI_BASE_URL: url } = given;
  const reached = key !== undefined || url !== undefined;
  const named = { OPENAI_MODEL: voice, CLASSIFIER_MODEL: classifier, GROUNDER_MODEL: grounder };
  const asks = Object.entries(named).find(([, model]) => model !== undefined)?.[0];
  return [
    ...(asks !== undefined && !reached
      ? [fault(given, 'OPENAI_API_KEY', `needed with ${asks} (or OPENAI_BASE_URL of a server that needs none)`)]
      : []),
    ...(asks === undefined && reached
      ? [
          fault(
            given,
            'OPENAI_MODEL',
            'needed with OPENAI_API_KEY or OPENAI_BASE_URL: the name of the model that words replies (or CLASSIFIER_MODEL of one that labels for review, or GROUNDER_MODEL of one that says what a question asks for)',
          ),
        ]
      : []),
    ...(classifier === undefined && given['CLASSIFIER_REVIEW_FILE'] !== undefined
      ? [fault(given, 'CLASSIFIER_MODEL', 'needed with CLASSIFIER_REVIEW_FILE: the name of the model whose labels are compared')]
      : []),
  ];
}
