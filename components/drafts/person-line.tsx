import type { Desk } from './desk';
import { describedBy, FieldFrame, goingOn } from './field-frame';
import { word } from './texts';

/** A whole person line, split into the fields of its row. */
export function PersonLine({ row, desk }: { row: string; desk: Desk }) {
  const name = `${row}.line`;
  const hint = word(desk.texts, 'personLineHint');
  const error = desk.errors[name];
  return (
    <FieldFrame name={name} label={word(desk.texts, 'personLine')} hint={hint} error={error} wide>
      <input
        type="text"
        className="control"
        id={name}
        name={name}
        defaultValue={desk.values[name]?.[0] ?? ''}
        aria-describedby={describedBy(name, { hint, error })}
        {...goingOn(name, desk)}
        autoComplete="off"
        maxLength={500}
      />
    </FieldFrame>
  );
}
