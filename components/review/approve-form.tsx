'use client';

import { useActionState } from 'react';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { type FormState, NEW_FORM } from '@/lib/http/form-state';

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;

/** One press publishes the version that was read, and no later one. */
export function ApproveForm({
  action,
  id,
  version,
  labels,
}: {
  action: FormAction;
  id: string;
  version: number;
  labels: Record<'approve' | 'approving' | 'failed', string>;
}) {
  const [{ message, errors }, send] = useActionState(action, NEW_FORM);
  const listed = Object.entries(errors);
  return (
    <form action={send}>
      {message === null ? null : (
        <Notice alert title={labels.failed}>
          <p>{message}</p>
          <ul>
            {listed.map(([path, text]) => (
              <li key={path}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <SubmitButton pending={labels.approving}>{labels.approve}</SubmitButton>
    </form>
  );
}
