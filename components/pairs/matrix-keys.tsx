'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';

const STEPS: Record<string, [number, number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** One tab stop for all cells, the arrow keys to go between them, and the cell in words beneath. */
export function MatrixKeys({
  label,
  hint,
  children,
}: {
  label: string;
  hint: string;
  children: ReactNode;
}) {
  const frame = useRef<HTMLElement>(null);
  const [words, setWords] = useState(hint);
  useEffect(() => {
    const cells = frame.current;
    const tell = ({ target }: FocusEvent) => {
      setWords((target instanceof Element && target.getAttribute('aria-label')) || hint);
    };
    cells?.addEventListener('keydown', move);
    cells?.addEventListener('focusin', tell);
    return () => {
      cells?.removeEventListener('keydown', move);
      cells?.removeEventListener('focusin', tell);
    };
  }, [hint]);
  return (
    <section ref={frame} className="scroller matrix-frame" aria-label={label}>
      {children}
      <p className="matrix-note" aria-live="polite">
        {words}
      </p>
    </section>
  );
}

function move(event: KeyboardEvent) {
  const step = STEPS[event.key];
  const { target: from, currentTarget: frame } = event;
  if (!step || !(frame instanceof HTMLElement) || !(from instanceof HTMLAnchorElement)) return;
  if (from.dataset.at === undefined) return;
  event.preventDefault();
  const next = nextCell(frame, from, step);
  if (!next) return;
  from.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

/** The nearest cell in the direction: in the same line first, else in the next line that has any. */
function nextCell(frame: HTMLElement, from: HTMLElement, [down, right]: [number, number]) {
  const [row, column] = placeOf(from);
  return [...frame.querySelectorAll<HTMLAnchorElement>('a[data-at]')]
    .map((cell) => {
      const [y, x] = placeOf(cell);
      const along = down ? (y - row) * down : (x - column) * right;
      const aside = Math.abs(down ? x - column : y - row);
      return { cell, along, aside };
    })
    .filter(({ along, aside }) => along > 0 && (down !== 0 || aside === 0))
    .sort((one, other) => one.along + one.aside * 100 - (other.along + other.aside * 100))[0]?.cell;
}

function placeOf(cell: HTMLElement): [number, number] {
  const [row = 0, column = 0] = (cell.dataset.at ?? '').split(' ').map(Number);
  return [row, column];
}
