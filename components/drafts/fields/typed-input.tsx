'use client';

import type { Ref } from 'react';
import type { ControlProps } from '@/components/drafts/control';

/** The uncontrolled input of a control, tied to the line `said` that tells what it understood. */
export function TypedInput({
  ref,
  said,
  props,
}: {
  ref: Ref<HTMLInputElement>;
  said: string;
  props: ControlProps;
}) {
  const { name, value, describedBy, invalid, maxLength, autoFocus } = props;
  return (
    <input
      ref={ref}
      type="text"
      className="control"
      id={name}
      name={name}
      defaultValue={value}
      maxLength={maxLength}
      autoComplete="off"
      {...{ autoFocus }}
      aria-invalid={invalid || undefined}
      aria-describedby={[said, describedBy].filter(Boolean).join(' ')}
    />
  );
}
