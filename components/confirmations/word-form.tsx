'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/notice';
import { type FormState, NEW_FORM } from '@/lib/http/form-state';

type Labels = Record<'note' | 'hint' | 'confirm' | 'dispute' | 'failed', string>;

/** A side's word with what it does not agree with; what was typed comes back with a refusal. */
export function WordForm({
  action,
  hidden,
  labels,
}: {
  action: (state: FormState, data: FormData) => Promise<FormState>;
  /** The record, its revision and the side. */
  hidden: Readonly<Record<string, string>>;
  labels: Labels;
}) {
  const [{ message, errors, values }, send] = useActionState(action, NEW_FORM);
  const summary = [{ name: errors.note ? 'note' : '', message: errors.note ?? message ?? '' }];
  return (
    <form action={send} className="form">
      {message === null ? null : <ErrorSummary title={labels.failed} errors={summary} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Note labels={labels} typed={values.note} isRefused={errors.note !== undefined} />
      <p className="row">
        <Button look="danger" name="decision" value="DISPUTED">
          {labels.dispute}
        </Button>
        <Button name="decision" value="CONFIRMED">
          {labels.confirm}
        </Button>
      </p>
    </form>
  );
}

function Note({
  labels,
  typed,
  isRefused,
}: {
  labels: Labels;
  typed: string | undefined;
  isRefused: boolean;
}) {
  return (
    <div className="field">
      <label htmlFor="note">{labels.note}</label>
      <textarea
        className="control"
        id="note"
        name="note"
        rows={4}
        maxLength={2000}
        defaultValue={typed}
        aria-invalid={isRefused ? true : undefined}
        aria-describedby="note-hint"
      />
      <p className="hint" id="note-hint">
        {labels.hint}
      </p>
    </div>
  );
}
