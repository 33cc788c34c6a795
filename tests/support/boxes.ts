export type BoxOnPage = { name: string; x: number; y: number; width: number; height: number };

/** The pairs of boxes that share any room: a drawing without collisions has none. */
export function collisions(boxes: readonly BoxOnPage[]): string[] {
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .flatMap((other) => (overlap(one, other) ? [`${one.name} × ${other.name}`] : [])),
  );
}

function overlap(one: BoxOnPage, other: BoxOnPage): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
