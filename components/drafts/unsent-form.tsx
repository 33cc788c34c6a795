'use client';

import { useActionState } from 'react';
import { type DraftAction, NOTHING_SENT } from '@/lib/operations/publishing/schema/form/answer';
import type { FormValues } from '@/lib/operations/publishing/schema/form/values';

type Props = { action: DraftAction; page: string; values: FormValues; label: string };

/** A draft form as it was sent, to be sent again: nothing of it is kept anywhere else. */
export function UnsentForm({ action, page, values, label }: Props) {
  const [, send] = useActionState(action, NOTHING_SENT, page);
  return (
    <form action={send}>
      {inputsOf(values).map(({ key, name, text }) => (
        <textarea key={key} name={name} defaultValue={text} hidden readOnly />
      ))}
      <button className="button primary" type="submit">
        {label}
      </button>
    </form>
  );
}

/** One input a value: a name may stand several times, in order. */
function inputsOf(values: FormValues) {
  return Object.entries(values).flatMap(([name, texts]) =>
    texts.map((text, at) => ({ key: `${name} ${at}`, name, text })),
  );
}
