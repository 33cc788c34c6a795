'use client';

import type { Act } from '@/lib/operations/publishing/schema/form/acts';
import { type FormDescriptor, groupsOf } from '@/lib/operations/publishing/schema/form/descriptor';
import type { Held } from './draft-state';
import { rowsOf } from './draft-state';
import { filled, type Texts, word } from './texts';

/** What a screen reader is told of an act on the rows. */
export function saidOf(form: FormDescriptor, held: Held, act: Act, texts: Texts): string {
  const group = 'group' in act ? groupsOf(form).find((each) => each.group === act.group) : null;
  if (!group || !('group' in act)) return '';
  const rows = rowsOf(held, group.group);
  const row = (place: number) =>
    filled(texts, 'row.numbered', { name: word(texts, `group.${group.group}.row`), number: place });
  if (act.act === 'add') {
    const at = act.after === null ? rows.length : rows.indexOf(act.after) + 1;
    return filled(texts, 'row.added', { row: row(at + 1) });
  }
  const place = rows.indexOf(act.id) + 1;
  if (act.act === 'remove') return filled(texts, 'row.removed', { row: row(place) });
  const to = Math.min(Math.max(place + (act.act === 'up' ? -1 : 1), 1), rows.length);
  return filled(texts, 'row.moved', { row: row(place), place: to });
}
