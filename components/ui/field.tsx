import type { InputHTMLAttributes, ReactNode } from 'react';

export type FieldText = {
  /** The field's name; also the stem of its ids, so that a summary can link to it. */
  name: string;
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  id?: string;
  short?: boolean;
};

type Text = FieldText &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    | 'defaultValue'
    | 'autoComplete'
    | 'inputMode'
    | 'maxLength'
    | 'required'
    | 'spellCheck'
    | 'placeholder'
  > & { type?: 'text' | 'password' | 'search' };

/** A text field with its label above, its hint and its error beneath, all tied together. */
export function TextField({ label, hint, error, id, short, type = 'text', ...input }: Text) {
  const key = id ?? input.name;
  return (
    <FieldFrame {...{ name: key, label, hint, error, short }}>
      <input
        className="control"
        id={key}
        type={type}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(key, hint, error)}
        {...input}
      />
    </FieldFrame>
  );
}

export type Option = { value: string; label: string };

/** A choice out of a short list. The empty value comes first where it is among the options. */
export function SelectField({
  label,
  hint,
  error,
  id,
  short,
  name,
  options,
  defaultValue,
}: FieldText & { options: readonly Option[]; defaultValue?: string }) {
  const key = id ?? name;
  return (
    <FieldFrame {...{ name: key, label, hint, error, short }}>
      <select
        className="control"
        id={key}
        name={name}
        defaultValue={defaultValue}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(key, hint, error)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** A box to tick, its label beside it. */
export function Checkbox({
  name,
  label,
  defaultChecked,
  value = '1',
}: {
  name: string;
  label: string;
  defaultChecked?: boolean;
  value?: string;
}) {
  return (
    <label className="choice">
      <input type="checkbox" name={name} value={value} defaultChecked={defaultChecked} />
      {label}
    </label>
  );
}

function FieldFrame({
  name,
  label,
  hint,
  error,
  short,
  children,
}: FieldText & { children: ReactNode }) {
  return (
    <div className={short ? 'field short' : 'field'}>
      <label htmlFor={name}>{label}</label>
      {children}
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="message" id={`${name}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  );
}

function describedBy(name: string, hint: ReactNode, error: string | undefined) {
  const ids = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
