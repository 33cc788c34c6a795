'use client';

import type { Desk } from './desk';
import { describedBy, FieldFrame } from './field-frame';
import { PersonField } from './fields/person-field';
import { word } from './texts';

/** A whole person line, split into the fields of its row. */
export function PersonLine({ row, desk }: { row: string; desk: Desk }) {
  const name = `${row}.line`;
  const label = word(desk.texts, 'personLine');
  const told = { hint: word(desk.texts, 'personLineHint'), error: desk.errors[name] };
  return (
    <FieldFrame name={name} label={label} {...told} kind="line">
      <PersonField
        {...{ name, label, row }}
        value={desk.values[name]?.[0] ?? ''}
        describedBy={describedBy(name, told)}
        invalid={told.error !== undefined}
        texts={desk.controls.person}
        maxLength={500}
      />
    </FieldFrame>
  );
}
