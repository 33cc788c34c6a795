'use client';

import { useActionState } from 'react';
import { SelectField, TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { type FormState, NEW_FORM } from '@/lib/http/form-state';
import type { Beginning } from '@/lib/operations/publishing/schema/beginning';
import { type Texts, word } from './texts';

/** What is asked before a draft is begun; everything else is asked by its form. */
export function BeginForm({
  action,
  beginning,
  texts,
}: {
  action: (state: FormState, data: FormData) => Promise<FormState>;
  beginning: Beginning;
  texts: Texts;
}) {
  const [{ message, errors, values }, send] = useActionState(action, NEW_FORM);
  const { type, units, papers, record } = beginning;
  return (
    <form action={send} className="form">
      {message ? <Notice alert title={`${word(texts, 'failed')}: ${message}`} /> : null}
      <input type="hidden" name="type" value={type} />
      {record ? <input type="hidden" name="recordId" value={record.id} /> : null}
      <SelectField
        name="unit"
        label={word(texts, 'unit')}
        hint={word(texts, 'unitHint')}
        error={errors.unit}
        options={units}
        defaultValue={values.unit}
      />
      {papers.length > 0 ? (
        <Paper {...{ beginning, texts }} error={errors.regulation} typed={values.regulation} />
      ) : null}
      {record ? <Reason texts={texts} error={errors.reason} typed={values.reason} /> : null}
      <p>
        <SubmitButton pending={word(texts, 'begin')}>{word(texts, 'begin')}</SubmitButton>
      </p>
    </form>
  );
}

type Told = { texts: Texts; error: string | undefined; typed: string | undefined };

function Paper({ beginning, texts, error, typed }: Told & { beginning: Beginning }) {
  const none = { value: '', label: word(texts, 'noRegulation') };
  return (
    <SelectField
      name="regulation"
      label={word(texts, 'regulation')}
      hint={word(texts, 'regulationHint')}
      error={error}
      options={[none, ...beginning.papers]}
      defaultValue={typed ?? beginning.regulation}
    />
  );
}

function Reason({ texts, error, typed }: Told) {
  return (
    <TextField
      name="reason"
      label={word(texts, 'reason')}
      hint={word(texts, 'reasonHint')}
      error={error}
      maxLength={2000}
      defaultValue={typed}
    />
  );
}
