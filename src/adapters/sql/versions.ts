import type { Body, Versions } from '../../ports/versions.ts';
import type { Engine, Handle } from './engine.ts';
import type { GroupCommit } from './group-commit.ts';
import { prepared } from './prepared.ts';

/** Bodies as other writers of this room put them, in a transaction of theirs. */
export type Bodies = Readonly<{
  put(on: Handle, bodies: readonly Body[]): Promise<void>;
  /** Remembers, after the commit, that these are there for good: bodies never change, so a session need not send them again. */
  know(bodies: readonly Body[]): void;
}>;

const name = ({ kind, hash }: Body): string => `${kind}/${hash}`;

/** The table of versions as its writers see it. */
export function sqlBodies(engine: Engine): Bodies {
  const known = new Set<string>();
  const insert = prepared(engine, (on, blank: Body) =>
    on
      .insertInto('versions')
      .values({ kind: blank.kind, hash: blank.hash, body: blank.body })
      .onConflict((there) => there.columns(['kind', 'hash']).doNothing()),
  );
  return {
    put: async (on, bodies) => {
      // One order for all, so that two writers of the same bodies do not wait for each other.
      const fresh = bodies.filter((body) => !known.has(name(body))).toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
      for (const body of fresh) await insert(on, body);
    },
    know: (bodies) => {
      for (const body of bodies) known.add(name(body));
    },
  };
}

/** The table of versions as the port has it. */
export function sqlVersions(engine: Engine, commits: GroupCommit, bodies: Bodies): Versions {
  const find = prepared(engine, (on, blank: Pick<Body, 'kind' | 'hash'>) =>
    on.selectFrom('versions').select('body').where('kind', '=', blank.kind).where('hash', '=', blank.hash),
  );
  return {
    put: async (put) => {
      await commits.write('versions', (on) => bodies.put(on, put));
      bodies.know(put);
    },
    get: async (kind, hash) => (await find(engine.db, { kind, hash })).rows[0]?.body,
  };
}
