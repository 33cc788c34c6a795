'use client';

import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { type FormState, NEW_FORM } from '@/lib/http/form-state';

type Labels = Record<'username' | 'password' | 'submit' | 'pending' | 'failed', string>;

/** Username and password; sent again with the name kept and the reason above, with or without scripts. */
export function SignInForm({
  action,
  next,
  labels,
}: {
  action: (state: FormState, data: FormData) => Promise<FormState>;
  /** Path to go to afterwards. */
  next: string;
  labels: Labels;
}) {
  const [state, send] = useActionState(action, NEW_FORM);
  const { errors, values } = state;
  return (
    <form action={send}>
      <Failure title={labels.failed} message={state.message} />
      <input type="hidden" name="next" value={next} />
      <TextField
        key={values.username}
        name="username"
        label={labels.username}
        defaultValue={values.username}
        error={errors.username}
        autoComplete="username"
        spellCheck={false}
        maxLength={200}
        required
      />
      <TextField
        name="password"
        type="password"
        label={labels.password}
        error={errors.password}
        autoComplete="current-password"
        required
      />
      <SubmitButton pending={labels.pending}>{labels.submit}</SubmitButton>
    </form>
  );
}

function Failure({ title, message }: { title: string; message: string | null }) {
  if (message === null) return null;
  return (
    <Notice alert title={title}>
      <p>{message}</p>
    </Notice>
  );
}
