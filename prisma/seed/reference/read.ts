import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { z } from 'zod';

const FOLDER = join(process.cwd(), 'prisma/seed/reference');
/** One CSV file as checked rows. A bad row throws with file, line and column. */
export function readRows<S extends z.ZodType>(file: string, row: S): z.output<S>[] {
  const text = readFileSync(join(FOLDER, `${file}.csv`), 'utf8');
  const records: unknown[] = parse(text, { columns: true, skip_empty_lines: true });
  return records.map((record, index) => {
    const parsed = row.safeParse(record);
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    const where = `${file}.csv, line ${index + 2}, column ${issue?.path.join('.')}`;
    throw new Error(`${where}: ${issue?.message}`);
  });
}
