'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { type ButtonLook, buttonClass } from './button';

/** A submit button that shows in place that its form is on the way, and cannot be pressed twice. */
export function SubmitButton({
  look = 'primary',
  small = false,
  pending,
  children,
}: {
  look?: ButtonLook;
  small?: boolean;
  /** What it says meanwhile. */
  pending: string;
  children: ReactNode;
}) {
  const status = useFormStatus();
  return (
    <button
      type="submit"
      className={buttonClass(look, small)}
      aria-disabled={status.pending}
      onClick={(event) => status.pending && event.preventDefault()}
    >
      {status.pending ? pending : children}
    </button>
  );
}
