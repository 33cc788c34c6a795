'use client';

import type { ReactNode } from 'react';
import type { Desk } from './desk';

export type Told = { hint?: string | undefined; error?: string | undefined };

/** A field of the draft: its label beside it, hint and error beneath, all tied together. */
export function FieldFrame({
  name,
  label,
  hint,
  error,
  kind,
  children,
}: Told & { name: string; label: string; kind?: string; children: ReactNode }) {
  return (
    <div className="df" data-kind={kind} data-field={name.replace(/^.*\]\./, '')}>
      <label htmlFor={name}>{label}</label>
      <div>
        {children}
        <Beneath {...{ name, hint, error }} />
      </div>
    </div>
  );
}

/** Several boxes under one name. */
export function FieldSet({
  name,
  label,
  hint,
  error,
  children,
}: Told & { name: string; label: string; children: ReactNode }) {
  return (
    <fieldset className="df" id={name} tabIndex={-1}>
      <legend>{label}</legend>
      <div>
        {children}
        <Beneath {...{ name, hint, error }} />
      </div>
    </fieldset>
  );
}

/** The ids under which hint and error of a field stand. */
export function describedBy(name: string, { hint, error }: Told): string | undefined {
  const ids = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** After a page sent without a script, typing goes on in the row that the pressed button led to. */
export function goingOn(row: string, { autoFocus }: Pick<Desk, 'autoFocus'>) {
  return { autoFocus: autoFocus?.startsWith(`${row}.`) ?? false };
}

function Beneath({ name, hint, error }: Told & { name: string }) {
  return (
    <>
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
    </>
  );
}
