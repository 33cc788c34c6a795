'use client';

import { useActionState } from 'react';
import { ErrorSummary } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { NEW_FORM } from '@/lib/http/form-state';
import type { FormAction } from './approve-form';

type Labels = Record<'reason' | 'hint' | 'notes' | 'return' | 'returning' | 'failed', string>;

/** Back to the secretary with a reason, and what is to be said of single fields. */
export function ReturnForm({
  action,
  id,
  version,
  fields,
  labels,
}: {
  action: FormAction;
  id: string;
  version: number;
  /** The fields of the comparison, by path, in words. */
  fields: readonly { path: string; label: string }[];
  labels: Labels;
}) {
  const [{ message, errors, values }, send] = useActionState(action, NEW_FORM);
  const summary = [
    { name: errors.reason ? 'reason' : '', message: errors.reason ?? message ?? '' },
  ];
  const isNoted = Object.keys(values).some((name) => name.startsWith('note:') && values[name]);
  return (
    <form action={send} className="form">
      {message === null ? null : <ErrorSummary title={labels.failed} errors={summary} />}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <Note name="reason" label={labels.reason} typed={values.reason} error={errors.reason} />
      <p className="hint">{labels.hint}</p>
      {fields.length > 0 ? (
        <details open={isNoted}>
          <summary>{labels.notes}</summary>
          {fields.map(({ path, label }) => (
            <Note key={path} name={`note:${path}`} label={label} typed={values[`note:${path}`]} />
          ))}
        </details>
      ) : null}
      <p>
        <SubmitButton look="danger" pending={labels.returning}>
          {labels.return}
        </SubmitButton>
      </p>
    </form>
  );
}

function Note({
  name,
  label,
  typed,
  error,
}: {
  name: string;
  label: string;
  typed?: string | undefined;
  error?: string | undefined;
}) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <textarea
        className="control"
        id={name}
        name={name}
        rows={name === 'reason' ? 4 : 2}
        maxLength={2000}
        defaultValue={typed}
        aria-invalid={error ? true : undefined}
      />
      {error ? <p className="message">{error}</p> : null}
    </div>
  );
}
