'use client';

import { useActionState, useId } from 'react';
import { ErrorSummary } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { type FormState, NEW_FORM } from '@/lib/http/form-state';

type Choices = {
  name: string;
  legend: string;
  /** One of them, or any number. */
  type: 'radio' | 'checkbox';
  options: readonly { value: string; label: string }[];
};

type Labels = Record<'reason' | 'submit' | 'pending' | 'failed', string>;

/** A decision on a thread: what is chosen, why, and the button; what was typed stays when refused. */
export function DecisionForm({
  action,
  hidden,
  choices,
  text,
  labels,
}: {
  action: (state: FormState, data: FormData) => Promise<FormState>;
  hidden: Readonly<Record<string, string | number>>;
  choices?: Choices;
  /** A line to be typed, where there is nothing to choose from. */
  text?: { name: string; label: string };
  labels: Labels;
}) {
  const [{ message, errors, values }, send] = useActionState(action, NEW_FORM);
  const id = useId();
  return (
    <form action={send} className="decide">
      <Refusal title={labels.failed} message={message} errors={errors} id={id} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {choices ? <Options choices={choices} chosen={values[choices.name]} id={id} /> : null}
      {text ? (
        <Line
          id={id + text.name}
          typed={values[text.name]}
          invalid={text.name in errors}
          {...text}
        />
      ) : null}
      <Line
        {...{ id: `${id}reason`, name: 'reason', label: labels.reason, typed: values.reason }}
        invalid={'reason' in errors}
      />
      <p className="row">
        <SubmitButton look="outline" pending={labels.pending}>
          {labels.submit}
        </SubmitButton>
      </p>
    </form>
  );
}

function Refusal({
  title,
  message,
  errors,
  id,
}: {
  title: string;
  message: string | null;
  errors: FormState['errors'];
  id: string;
}) {
  if (message === null) return null;
  const fields = Object.entries(errors).map(([name, said]) => ({ name: id + name, message: said }));
  return (
    <ErrorSummary title={title} errors={fields.length > 0 ? fields : [{ name: '', message }]} />
  );
}

function Options({
  choices: { name, legend, type, options },
  chosen,
  id,
}: {
  choices: Choices;
  chosen: string | undefined;
  id: string;
}) {
  const picked = new Set((chosen ?? '').split(', '));
  return (
    <fieldset id={id + name}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} className="choice">
          <input type={type} name={name} value={value} defaultChecked={picked.has(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function Line({
  id,
  name,
  label,
  typed,
  invalid,
}: {
  id: string;
  name: string;
  label: string;
  typed: string | undefined;
  invalid: boolean;
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        className="control"
        {...{ id, name }}
        maxLength={1000}
        defaultValue={typed ?? ''}
        aria-invalid={invalid ? true : undefined}
      />
    </div>
  );
}
