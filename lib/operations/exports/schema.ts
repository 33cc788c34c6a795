import { z } from 'zod';

export const tableFormats = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** How a list is answered: as JSON a page at a time, or whole as a table. */
export const listFormat = z.enum(['json', ...tableFormats]).default('json');

/** How a record is answered: as JSON or as a paper. */
export const recordFormat = z.enum(['json', 'docx']).default('json');

/** Each unit asked for stands for itself, or with this for all beneath it too. */
export const rollup = z.enum(['0', '1']).default('0');

export const MEDIA = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

export type Cell = string | number | null;

/** One column of a table of these items; the width is in characters. */
export type Column<Item> = { heading: string; width: number; cell: (item: Item) => Cell };

/** A table whose rows are read as they are asked for. */
export type Table = {
  name: string;
  columns: readonly { heading: string; width: number }[];
  rows: AsyncIterable<Cell[]>;
};
