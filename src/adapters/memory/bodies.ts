import { Fault } from '../../dialogue/words/refusal.ts';
import type { Gradings } from '../../ports/gradings.ts';
import type { Versions } from '../../ports/versions.ts';
import type { Tables } from './tables.ts';

/** The table of versions in memory. */
export function memoryVersions({ versions }: Tables): Versions {
  return {
    put: async (bodies) => {
      for (const body of bodies) {
        const name = `${body.kind}/${body.hash}`;
        if (!versions.has(name)) versions.set(name, { ...body });
      }
    },
    get: async (kind, hash) => versions.get(`${kind}/${hash}`)?.body,
  };
}

const inOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Gradings in memory: the first one of a session, rubric, engine and labels stays. */
export function memoryGradings({ gradings, sessions }: Tables): Gradings {
  return {
    put: async (grading) => {
      if (!sessions.has(grading.session)) throw new Fault(`There is no session ${grading.session} to grade. Open it first.`);
      const same = gradings.find(
        ({ session, rubric, engine, labels }) =>
          session === grading.session && rubric === grading.rubric && engine === grading.engine && labels === grading.labels,
      );
      if (!same) gradings.push({ ...grading });
      return same ?? grading;
    },
    of: async (session) =>
      gradings
        .filter((grading) => grading.session === session)
        .toSorted((a, b) => a.at - b.at || inOrder(a.rubric, b.rubric) || a.engine - b.engine || inOrder(a.labels, b.labels)),
  };
}
