import type { Locator } from '@playwright/test';

export type BoxOnPage = { name: string; x: number; y: number; width: number; height: number };

/** Half a dot: what rounding may take from two boxes that touch. */
const TOUCH = 0.5;

/** The pairs of boxes that share any room: a drawing without collisions has none. */
export function collisions(boxes: readonly BoxOnPage[]): string[] {
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .flatMap((other) => (overlap(one, other) ? [`${one.name} × ${other.name}`] : [])),
  );
}

/** The boxes of all elements that are found, as they are drawn, by what they are called. */
export function boxesOf(elements: Locator): Promise<BoxOnPage[]> {
  return elements.evaluateAll((all) =>
    all.map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      const name = each.getAttribute('aria-label') ?? each.textContent ?? '';
      return { name, x, y, width, height };
    }),
  );
}

function overlap(one: BoxOnPage, other: BoxOnPage): boolean {
  return (
    one.x < other.x + other.width - TOUCH &&
    other.x < one.x + one.width - TOUCH &&
    one.y < other.y + other.height - TOUCH &&
    other.y < one.y + one.height - TOUCH
  );
}
