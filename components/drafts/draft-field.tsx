'use client';

import type { FieldDescriptor } from '@/lib/operations/publishing/schema/form/descriptor';
import { CertaintyFields } from './certainty-fields';
import type { Desk } from './desk';
import { FieldFrame, FieldSet } from './field-frame';
import { Checks, InputOf } from './inputs';
import { word } from './texts';

/** One field of the record or of a row, by its descriptor. */
export function DraftField({
  field,
  path,
  group,
  desk,
}: {
  field: FieldDescriptor;
  path: string;
  group: string;
  desk: Desk;
}) {
  const { texts, errors, values } = desk;
  const label = word(texts, `field.${group}.${field.field}`);
  const hint = field.hint ? word(texts, `hint.${group}.${field.field}`) : undefined;
  const error = errors[path];
  if (field.kind === 'hidden') {
    return <input type="hidden" name={path} defaultValue={values[path]?.[0] ?? ''} />;
  }
  if (field.kind === 'check') return <Check {...{ path, label, desk }} />;
  const told = { name: path, label, hint, error };
  if (field.kind === 'checks') {
    return (
      <FieldSet {...told}>
        <Checks {...{ field, path, desk }} />
      </FieldSet>
    );
  }
  return (
    <FieldFrame {...told} kind={field.kind}>
      <InputOf {...{ field, path, label, hint, error, desk }} />
      {field.certainty && group === 'record' ? (
        <CertaintyFields {...{ path, label, desk }} />
      ) : null}
    </FieldFrame>
  );
}

function Check({ path, label, desk }: { path: string; label: string; desk: Desk }) {
  return (
    <div className="df" data-kind="check">
      <span />
      <label className="choice">
        <input
          type="checkbox"
          id={path}
          name={path}
          value="1"
          defaultChecked={(desk.values[path] ?? []).length > 0}
        />
        {label}
      </label>
    </div>
  );
}
