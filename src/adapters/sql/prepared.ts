import type { Compilable, CompiledQuery, QueryResult } from 'kysely';
import type { Engine, Handle } from './engine.ts';
import { storeFault } from './faults.ts';

type Value = string | number | null;

/** A place in a query that a value is put into at each run. */
class Blank {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** Stands in for the values while a query is built: whatever is read from it is a blank of that name. */
function blanks<In extends object>(): In {
  // The one place where a blank passes for the value it stands for; the query builder takes both as parameters.
  return new Proxy({}, { get: (_, name) => new Blank(String(name)) }) as In;
}

/** A query built once; each run fills in its values. On what handle it runs is said each time: the root's or a transaction's. */
export type Prepared<In, Out> = (on: Handle, values: In) => Promise<QueryResult<Out>>;

/**
 * Builds and compiles a query at its first run only: compiling costs Kysely more than SQLite needs to answer (decision 0010), and where the
 * engine answers at once, handing the query through Kysely's layers does too.
 * `values` may be a record or a list; the names that `build` reads are looked up in it. Engine errors come as Faults.
 */
export function prepared<In extends Readonly<Record<string, Value>> | readonly Value[], Out>(
  { db, atOnce }: Pick<Engine, 'db' | 'atOnce'>,
  build: (db: Handle, blank: In) => Compilable<Out>,
): Prepared<In, Out> {
  let compiled: CompiledQuery<Out> | undefined;
  return async (on, values) => {
    compiled ??= build(db, blanks<In>()).compile();
    const named = values as Readonly<Record<string, Value>>;
    const parameters = compiled.parameters.map((each) => (each instanceof Blank ? named[each.name] : each));
    try {
      const query = { ...compiled, parameters };
      // Typed by what `build` selects, whoever runs it.
      return (atOnce(on, query) as QueryResult<Out> | undefined) ?? (await on.executeQuery(query));
    } catch (error) {
      throw storeFault(error);
    }
  };
}

/** A family of prepared queries that differ by a number or a name, each built at its first use. */
export function family<Key, Query>(build: (key: Key) => Query): (key: Key) => Query {
  const known = new Map<Key, Query>();
  return (key) => {
    const query = known.get(key) ?? build(key);
    known.set(key, query);
    return query;
  };
}
