import type { ReportView } from '../../wire/report-view.ts';

/** A report with its words: what every section needs. */
export type About = Readonly<{
  view: ReportView;
  report: ReportView['report'];
  /** Topic or label of an id. An id without words shows itself. */
  topic(id: string): string;
  /** How the buyer would have said what stayed hidden; null where nothing was authored. */
  would(id: string): string | null;
  /** How one addresses a person; null is the trainee and has no name here. */
  person(id: string): string;
}>;

export function about(view: ReportView): About {
  return {
    view,
    report: view.report,
    topic: (id) => view.topics[id]?.topic ?? id,
    would: (id) => view.topics[id]?.say ?? null,
    person: (id) => view.people.find((person) => person.id === id)?.address ?? id,
  };
}
