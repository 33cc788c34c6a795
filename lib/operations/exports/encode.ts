import { writeCsvStream } from 'hucre/csv';
import { writeXlsxStream } from 'hucre/xlsx';
import { fittingCell, plainCell } from './cells';
import type { Cell, Table, TableFormat } from './schema';

/**
 * A table as the bytes of a file, made as they are read: however many rows there are, no more of
 * them is in memory than the page they came with.
 */
export function encode(table: Table, format: TableFormat): ReadableStream<Uint8Array> {
  return format === 'csv' ? csv(table) : xlsx(table);
}

/** Items as one JSON document, an array for each list by its name, written as they are read. */
export async function* encodeJson(
  lists: readonly { name: string; items: AsyncIterable<unknown> }[],
): AsyncGenerator<string> {
  yield '{';
  for (const [at, { name, items }] of lists.entries()) {
    yield `${at > 0 ? ',' : ''}\n${JSON.stringify(name)}: [`;
    let isFirst = true;
    for await (const item of items) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(item)}`;
      isFirst = false;
    }
    yield ']';
  }
  yield '}\n';
}

/** With the mark by which Excel knows UTF-8. */
function csv({ columns, rows }: Table): ReadableStream<Uint8Array> {
  const headers = columns.map(({ heading }) => heading);
  return writeCsvStream(each(rows, plainCell), { headers, bom: true });
}

function xlsx({ name, columns, rows }: Table): ReadableStream<Uint8Array> {
  return writeXlsxStream(each(rows, fittingCell), {
    name,
    columns: columns.map(({ heading, width }) => ({ header: heading, width })),
    freezePane: { rows: 1 },
  });
}

async function* each(rows: AsyncIterable<Cell[]>, change: (cell: Cell) => Cell) {
  for await (const row of rows) yield row.map(change);
}
