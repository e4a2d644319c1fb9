import type { ComponentChildren } from 'preact';
import { type Both, say } from '../kit/say.ts';

/** On a phone each row stands as a block, and a row that is drawn as none is no row any more to some screen readers: what the element means is said once more. */
export const means = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  name: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** A ledger as a table: on a phone each row stands as a block, and its cells say what they are. */
export function LedgerTable({
  caption,
  name,
  heads,
  children,
}: Readonly<{ caption?: Both; name: string; heads: readonly Both[]; children: ComponentChildren }>) {
  return (
    <table class={`ledger ${name}`} {...means.table}>
      {caption !== undefined && <caption>{say(caption)}</caption>}
      <thead {...means.group}>
        <tr {...means.row}>
          {heads.map((head) => (
            <th key={head.en} scope="col" {...means.head}>
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...means.group}>{children}</tbody>
    </table>
  );
}

/** A row; its first cell names it. */
export function LedgerRow({ names, children }: Readonly<{ names: ComponentChildren; children: ComponentChildren }>) {
  return (
    <tr {...means.row}>
      <th scope="row" {...means.name}>
        {names}
      </th>
      {children}
    </tr>
  );
}

/** A cell. `head` stands before it where the heads of the columns are not drawn. */
export function LedgerCell({ head, of, children }: Readonly<{ head: Both; of?: string; children: ComponentChildren }>) {
  return (
    <td class={of} data-head={say(head)} {...means.cell}>
      <div>{children}</div>
    </td>
  );
}
