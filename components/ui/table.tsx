import type { ReactNode } from 'react';

export type Column = {
  /** Where the label is no text. */
  key?: string;
  label: ReactNode;
  right?: boolean;
  sort?: 'ascending' | 'descending';
};

/** A ledger table. Rows are its children; on a phone each folds into labelled lines. */
export function Table({
  columns,
  caption,
  hidden = false,
  children,
}: {
  columns: readonly Column[];
  caption: string;
  /** The caption is for screen readers alone: the heading beside it says the same. */
  hidden?: boolean;
  children: ReactNode;
}) {
  return (
    <table className="table fold">
      <caption className={hidden ? 'sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key ?? String(column.label)}
              scope="col"
              className={column.right ? 'right' : undefined}
              aria-sort={column.sort}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** The second line of a cell: where it comes from, in small. */
export function Second({ children }: { children: ReactNode }) {
  return <span className="second">{children}</span>;
}
