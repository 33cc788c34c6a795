import type { Desk } from './desk';
import { describedBy, FieldFrame, goingOn } from './field-frame';
import { PersonField } from './fields/person-field';
import { under, word } from './texts';

/** A whole person line, split into the fields of its row. */
export function PersonLine({ row, desk }: { row: string; desk: Desk }) {
  const name = `${row}.line`;
  const hint = word(desk.texts, 'personLineHint');
  const error = desk.errors[name];
  return (
    <FieldFrame name={name} label={word(desk.texts, 'personLine')} hint={hint} error={error} wide>
      <PersonField
        name={name}
        row={row}
        label={word(desk.texts, 'personLine')}
        value={desk.values[name]?.[0] ?? ''}
        describedBy={describedBy(name, { hint, error })}
        invalid={error !== undefined}
        maxLength={500}
        texts={under(desk.texts, 'control.person.')}
        {...goingOn(name, desk)}
      />
    </FieldFrame>
  );
}
