/** A cell of a row, or a run of empty ones taken together; `self` is where a unit meets itself. */
export type Run<Cell> = { at: number; length: number; self: boolean; cell: Cell | null };

/**
 * The cells of one row with the empty ones between them joined: a matrix of many units holds few
 * pairs, so its size grows with those alone. Lengths add up to the number of columns.
 */
export function runsOf<Line, Cell>(
  lines: readonly Line[],
  cellAt: (line: Line) => Cell | undefined,
  row: number,
): Run<Cell>[] {
  const runs: Run<Cell>[] = [];
  for (const [at, line] of lines.entries()) {
    const cell = cellAt(line) ?? null;
    const self = cell === null && at === row;
    const last = runs.at(-1);
    const joins = last && last.cell === null && !last.self && cell === null && !self;
    if (joins) last.length += 1;
    else runs.push({ at, length: 1, self, cell });
  }
  return runs;
}

/** The shade for a number of conferences: none, one, two or three, four to six, seven and more. */
export function stepOf(count: number): 0 | 1 | 2 | 3 | 4 {
  if (count === 0) return 0;
  if (count === 1) return 1;
  if (count <= 3) return 2;
  return count <= 6 ? 3 : 4;
}
