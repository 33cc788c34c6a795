'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';

type Mark = HTMLElement | SVGElement;

const STEPS: Record<string, [number, number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/**
 * One tab stop for all marks within, the arrow keys to go between them, and the mark in words
 * beneath. A mark says where it stands by `data-at`, its line and its place in that line; the one
 * that the tab key enters has `tabIndex` 0, the others -1.
 */
export function ArrowKeys({
  className,
  label,
  hint = '',
  children,
}: {
  className: string;
  label: string;
  hint?: string;
  children: ReactNode;
}) {
  const frame = useRef<HTMLElement>(null);
  const [words, setWords] = useState(hint);
  useEffect(() => {
    const marks = frame.current;
    const tell = ({ target }: FocusEvent) => {
      setWords((target instanceof Element && target.getAttribute('aria-label')) || hint);
    };
    marks?.addEventListener('keydown', move);
    marks?.addEventListener('focusin', tell);
    return () => {
      marks?.removeEventListener('keydown', move);
      marks?.removeEventListener('focusin', tell);
    };
  }, [hint]);
  return (
    <section ref={frame} className={className} aria-label={label}>
      {children}
      <p className="arrow-note" aria-live="polite">
        {words}
      </p>
    </section>
  );
}

function move(event: KeyboardEvent) {
  const step = STEPS[event.key];
  const { target: from, currentTarget: frame } = event;
  if (!step || !(frame instanceof HTMLElement) || !isMark(from)) return;
  event.preventDefault();
  const next = nextMark([...frame.querySelectorAll('[data-at]')].filter(isMark), from, step);
  if (!next) return;
  from.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

function isMark(target: EventTarget | null): target is Mark {
  const isElement = target instanceof HTMLElement || target instanceof SVGElement;
  return isElement && target.dataset.at !== undefined;
}

/** The nearest mark in the direction: in the same line, or in the next line that is not empty. */
function nextMark(marks: readonly Mark[], from: Mark, [down, right]: [number, number]) {
  const [row, column] = placeOf(from);
  return marks
    .map((mark) => {
      const [y, x] = placeOf(mark);
      const along = down ? (y - row) * down : (x - column) * right;
      const aside = Math.abs(down ? x - column : y - row);
      return { mark, along, aside };
    })
    .filter(({ along, aside }) => along > 0 && (down !== 0 || aside === 0))
    .sort((one, other) => one.along + one.aside * 100 - (other.along + other.aside * 100))[0]?.mark;
}

function placeOf({ dataset }: Mark): [number, number] {
  const [row = 0, column = 0] = (dataset.at ?? '').split(' ').map(Number);
  return [row, column];
}
