'use client';

import type { KeyboardEvent } from 'react';
import type { Act } from '@/lib/operations/publishing/schema/form/acts';

/**
 * What a key asks of the form: Alt+arrow moves the row one is in, Ctrl+Enter adds one after it,
 * Ctrl+S saves. Null for every other key, and for keys that the field itself has use for.
 */
export function keyAct(event: KeyboardEvent): Act | null {
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.defaultPrevented) return null;
  if (isCommand && event.key.toLowerCase() === 's') return { act: 'save' };
  const row = rowAt(event.target);
  if (row === null) return null;
  if (isCommand && event.key === 'Enter')
    return { act: 'add', ...row, after: row.id, startWith: row.startWith };
  if (!event.altKey || isCommand || event.target instanceof HTMLSelectElement) return null;
  if (event.key === 'ArrowUp') return { act: 'up', ...row };
  return event.key === 'ArrowDown' ? { act: 'down', ...row } : null;
}

type RowAt = { group: string; id: string; startWith: string | null };

/** The row in which something stands, and with what another one like it begins. */
function rowAt(target: EventTarget): RowAt | null {
  const row = target instanceof Element ? target.closest('[data-row]') : null;
  if (!(row instanceof HTMLElement)) return null;
  const [group = '', id = ''] = (row.dataset.row ?? '').split(':');
  const start = document.getElementById(`${row.id}.${row.dataset.start ?? ''}`);
  return { group, id, startWith: start instanceof HTMLSelectElement ? start.value : null };
}
