import * as z from 'zod';

const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .default('')
  .transform((v) => v === '1' || v === 'true');
const seconds = (most: number, preset: number) => z.coerce.number().positive().max(most).default(preset);
const text = z.string().trim().min(1);

const Environment = z
  .object({
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
    /** Behind a reverse proxy that speaks https for us. */
    BEHIND_HTTPS: flag,
  })
  .superRefine((env, context) => {
    if (env.OPENAI_MODEL !== undefined && env.OPENAI_API_KEY === undefined && env.OPENAI_BASE_URL === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['OPENAI_API_KEY'],
        message: 'needed with OPENAI_MODEL (or OPENAI_BASE_URL of a server that needs none)',
      });
    }
    if (env.OPENAI_MODEL === undefined && (env.OPENAI_API_KEY !== undefined || env.OPENAI_BASE_URL !== undefined)) {
      context.addIssue({
        code: 'custom',
        path: ['OPENAI_MODEL'],
        message: 'needed with OPENAI_API_KEY or OPENAI_BASE_URL: the name of the model that words replies',
      });
    }
  });

/** The configuration: from the environment only. .env.example names every variable. */
export type Config = z.output<typeof Environment>;

/** Reads the environment; every fault is listed at once, a line each. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<{ ok: true; value: Config }> | Readonly<{ ok: false; faults: readonly string[] }> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Environment.safeParse(given);
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    faults: parsed.error.issues.map(
      (issue) => `${issue.path.join('.')}: ${issue.message} (is: ${JSON.stringify(environment[String(issue.path[0])] ?? 'not set')})`,
    ),
  };
}
