import type { Request } from 'express';
import type * as z from 'zod';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { RefusalCode } from '../../phrases/refusals.ts';
import type { Caller } from '../door/identity.ts';
import type { Refused } from '../door/problem.ts';

/** What a handler is given: parsed input, who asks, and in which language they read. */
export type Asking<P, Q, B> = Readonly<{ params: P; query: Q; body: B; lang: Lang; who: Caller; request: Request }>;
export type Answer<A> = Readonly<{ ok: true; status: number; body: A; cookie?: string }> | Readonly<{ ok: false; refused: Refused }>;

type Schema = z.ZodType;
type Of<S extends Schema | undefined> = S extends Schema ? z.output<S> : undefined;

/** One route: its schemas in and out, its refusals and its handler. OpenAPI and the server are both made from this. */
export type Route = Readonly<{
  method: 'get' | 'post';
  path: string;
  name: string;
  summary: string;
  tag: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: Schema;
  answer: Readonly<{ status: number; schema: Schema; what: string }>;
  refusals: readonly RefusalCode[];
  handle(asking: Asking<never, never, never>): Promise<Answer<unknown>>;
}>;

/** Declares a route with its types tied together. */
export function route<P extends z.ZodObject | undefined, Q extends z.ZodObject | undefined, B extends Schema | undefined, A extends Schema>(
  declared: Readonly<{
    method: 'get' | 'post';
    path: string;
    name: string;
    summary: string;
    tag: string;
    params?: P;
    query?: Q;
    body?: B;
    answer: Readonly<{ status: number; schema: A; what: string }>;
    refusals: readonly RefusalCode[];
    handle(asking: Asking<Of<P>, Of<Q>, Of<B>>): Promise<Answer<z.input<A>>>;
  }>,
): Route {
  return declared as unknown as Route;
}

export const answered = <A>(body: A, status = 200, cookie?: string): Answer<A> => ({
  ok: true,
  status,
  body,
  ...(cookie === undefined ? {} : { cookie }),
});
export const refusing = (code: RefusalCode, facts?: Refused['facts']): Answer<never> => ({
  ok: false,
  refused: { code, ...(facts ? { facts } : {}) },
});
