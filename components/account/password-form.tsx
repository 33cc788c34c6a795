'use client';

import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { ErrorSummary } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { type FormState, NEW_FORM } from '@/lib/http/form-state';

type Field = 'currentPassword' | 'newPassword' | 'repeatedPassword';
type Labels = Record<Field | 'hint' | 'submit' | 'pending' | 'failed', string>;

/** The present password and twice the new one; nothing typed ever comes back. */
export function PasswordForm({
  action,
  labels,
}: {
  action: (state: FormState, data: FormData) => Promise<FormState>;
  labels: Labels;
}) {
  const [{ message, errors }, send] = useActionState(action, NEW_FORM);
  const field = (name: Field, autoComplete: string, hint?: string) => (
    <TextField
      {...{ name, autoComplete, hint }}
      type="password"
      label={labels[name]}
      error={errors[name]}
      required
    />
  );
  const listed = Object.entries(errors).map(([name, text]) => ({ name, message: text }));
  return (
    <form action={send} className="form">
      {message === null ? null : (
        <ErrorSummary
          title={labels.failed}
          errors={listed.length > 0 ? listed : [{ name: '', message }]}
        />
      )}
      {field('currentPassword', 'current-password')}
      {field('newPassword', 'new-password', labels.hint)}
      {field('repeatedPassword', 'new-password')}
      <p>
        <SubmitButton pending={labels.pending}>{labels.submit}</SubmitButton>
      </p>
    </form>
  );
}
