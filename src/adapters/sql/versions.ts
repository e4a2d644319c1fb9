import type { Body, Versions } from '../../ports/versions.ts';
import type { Engine, Handle } from './engine.ts';
import { prepared } from './prepared.ts';
import type { Writes } from './to-write.ts';

/** Which bodies are known to be there for good: they never change, so a session need not send them again. */
export type Bodies = Readonly<{
  unknown(bodies: readonly Body[]): readonly Body[];
  /** Told after the commit. */
  know(bodies: readonly Body[]): void;
}>;

const name = ({ kind, hash }: Body): string => `${kind}/${hash}`;

/** None are known yet. */
export function bodiesThere(): Bodies {
  const known = new Set<string>();
  return {
    unknown: (bodies) => bodies.filter((body) => !known.has(name(body))),
    know: (bodies) => {
      for (const body of bodies) known.add(name(body));
    },
  };
}

/** Puts bodies, in a transaction of whoever writes. */
export function puttingBodies(engine: Engine) {
  const insert = prepared(engine, (on, blank: Body) =>
    on
      .insertInto('versions')
      .values({ kind: blank.kind, hash: blank.hash, body: blank.body })
      .onConflict((there) => there.columns(['kind', 'hash']).doNothing()),
  );
  return async (on: Handle, bodies: readonly Body[]): Promise<void> => {
    // One order for all, so that two writers of the same bodies do not wait for each other.
    for (const body of bodies.toSorted((a, b) => (name(a) < name(b) ? -1 : 1))) await insert(on, body);
  };
}

/** The table of versions as the port has it. */
export function sqlVersions(engine: Engine, writes: Writes, bodies: Bodies): Versions {
  const find = prepared(engine, (on, blank: Pick<Body, 'kind' | 'hash'>) =>
    on.selectFrom('versions').select('body').where('kind', '=', blank.kind).where('hash', '=', blank.hash),
  );
  return {
    put: async (put) => {
      const unknown = bodies.unknown(put);
      if (unknown.length === 0) return;
      await writes.bodies(unknown);
      bodies.know(put);
    },
    get: async (kind, hash) => (await find(engine.db, { kind, hash })).rows[0]?.body,
  };
}
