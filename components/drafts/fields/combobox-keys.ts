'use client';

import type { KeyboardEvent } from 'react';
import type { Choice, ListAct, ListState } from './combobox-state';

/** What can be done with the list. */
export type ListActs = {
  find: (typed: string, wait?: number) => void;
  browse: () => void;
  expand: (choice: Choice) => void;
  take: (choice: Choice) => void;
  close: () => void;
  tell: (act: ListAct) => void;
};

export type Key = KeyboardEvent<HTMLInputElement>;

/** Does what a key asks of the list; a key that it has no use for is left to the field and the form. */
export function onListKey(event: Key, list: ListState, acts: ListActs, hasTree: boolean): void {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
  const asked = event.altKey
    ? withAlt(event.key, list, acts, hasTree)
    : plain(event, list, acts, hasTree);
  if (!asked) return;
  event.preventDefault();
  if (event.key === 'Escape') event.stopPropagation();
  asked();
}

type Asked = (() => void) | null;

/** Where there is nothing to open or close, Alt and an arrow move the row in the form. */
function withAlt(key: string, list: ListState, acts: ListActs, hasTree: boolean): Asked {
  if (key === 'ArrowDown' && hasTree) return acts.browse;
  return key === 'ArrowUp' && list.open ? acts.close : null;
}

function plain(event: Key, list: ListState, acts: ListActs, hasTree: boolean): Asked {
  const { key, currentTarget } = event;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const by = key === 'ArrowDown' ? 1 : -1;
    if (list.open) return () => acts.tell({ act: 'MOVE', by });
    const isEmpty = currentTarget.value.trim() === '';
    return isEmpty && hasTree ? acts.browse : () => acts.find(currentTarget.value, 0);
  }
  return list.open ? whileOpen(key, list, acts) : null;
}

function whileOpen(key: string, list: ListState, acts: ListActs): Asked {
  const active = list.nodes[list.active];
  if (key === 'Escape') return acts.close;
  if (key === 'Enter') return active ? () => acts.take(active.choice) : null;
  if (list.mode !== 'tree' || !active) return null;
  if (key === 'ArrowLeft') return () => acts.tell({ act: 'COLLAPSE' });
  if (key !== 'ArrowRight') return null;
  const opens = active.choice.opens && !active.expanded;
  return () => (opens ? acts.expand(active.choice) : acts.tell({ act: 'MOVE', by: 1 }));
}
