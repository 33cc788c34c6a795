export type GraphEdge = { from: string; to: string; label: string; dashed: boolean };
export type Placed = { id: string; x: number; y: number };
export type DrawnEdge = GraphEdge & { path: string; labelX: number; labelY: number };

export const BOX = { width: 224, height: 70, gapX: 136, gapY: 34 };
const STRAIGHT = 84;
const CURVE = 40;

/**
 * Places papers so that time runs left to right: what acts stands to the right of what it acts on,
 * those on the main line (`main`) in the first row, others beneath. No two boxes share a place.
 */
export function layOut(
  ids: readonly string[],
  edges: readonly GraphEdge[],
  main: ReadonlySet<string>,
) {
  const columns = new Map<string, number>(ids.map((id) => [id, 0]));
  // Longest path from what is acted on; as many rounds as papers end even where papers form a ring.
  for (let round = 0; round < ids.length; round += 1) {
    for (const { from, to } of edges) {
      const next = (columns.get(to) ?? 0) + 1;
      if (next < ids.length) columns.set(from, Math.max(columns.get(from) ?? 0, next));
    }
  }
  const filled = new Map<number, number>();
  const inOrder = [...ids].sort((one, other) => Number(main.has(other)) - Number(main.has(one)));
  const hasMain = new Set(ids.filter((id) => main.has(id)).map((id) => columns.get(id)));
  return inOrder.map((id): Placed => {
    const column = columns.get(id) ?? 0;
    const first = main.has(id) || !hasMain.has(column) ? 0 : 1;
    const row = Math.max(filled.get(column) ?? 0, main.has(id) ? 0 : Math.max(first, 1));
    filled.set(column, row + 1);
    return { id, x: column * (BOX.width + BOX.gapX), y: row * (BOX.height + BOX.gapY) };
  });
}

/** Lines from the acting paper's left side to the right side of the one acted on, with their words. */
export function draw(edges: readonly GraphEdge[], placed: readonly Placed[]): DrawnEdge[] {
  const at = new Map(placed.map((each) => [each.id, each]));
  return edges.flatMap((edge) => {
    const [from, to] = [at.get(edge.from), at.get(edge.to)];
    if (!from || !to) return [];
    const [startX, startY] = [from.x - 1, from.y + BOX.height / 2];
    const [endX, endY] = [to.x + BOX.width + 3, to.y + BOX.height / 2];
    const bend = startX - STRAIGHT;
    const path =
      startY === endY
        ? `M${startX} ${startY}H${endX}`
        : `M${startX} ${startY}H${bend}C${bend - CURVE} ${startY} ${endX + CURVE} ${endY} ${endX} ${endY}`;
    // The words stand over the straight part, in the gap before the acting paper, where no box is.
    return [{ ...edge, path, labelX: startX - STRAIGHT / 2, labelY: startY - 8 }];
  });
}
