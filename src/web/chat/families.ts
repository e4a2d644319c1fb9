import type { SessionRowView } from '../../wire/session-view.ts';

/** A call and its second tries, those of tries included, newest first. */
export type Family = Readonly<{ row: SessionRowView; tries: readonly SessionRowView[] }>;

/** Calls with their branches under them. Where a family stands its newest member says; a branch whose call is not among the rows stands for itself. */
export function families(rows: readonly SessionRowView[]): readonly Family[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const headOf = (row: SessionRowView): SessionRowView => {
    const parent = row.branch_of === null ? undefined : byId.get(row.branch_of.session);
    return parent === undefined ? row : headOf(parent);
  };
  const found = new Map<string, SessionRowView[]>();
  for (const row of rows) {
    const { id } = headOf(row);
    const tries = found.get(id) ?? [];
    found.set(id, row.id === id ? tries : [...tries, row]);
  }
  return [...found].flatMap(([id, tries]) => {
    const row = byId.get(id);
    return row ? [{ row, tries }] : [];
  });
}
