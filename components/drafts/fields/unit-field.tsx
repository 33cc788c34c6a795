'use client';

import { useEffect, useRef } from 'react';
import { SET_EVENT, setValue, type UnitControlProps } from '@/components/drafts/control';
import { beside } from '@/lib/operations/publishing/schema/form/values';
import { Combobox } from './combobox';
import type { Choice } from './combobox-state';
import { recordDay } from './record-day';
import { findUnits, unitsBeneath } from './unit-choices';

/**
 * A unit by its name: typed, found in a list or in the tree. The code of the one taken stands hidden
 * beside; what is typed and not taken stays as words, which the server looks up or keeps.
 */
export function UnitField(props: UnitControlProps) {
  const { name, value, code, dateName, texts, label } = props;
  const input = useRef<HTMLInputElement>(null);
  const hidden = useRef<HTMLInputElement>(null);
  const taken = useRef(value);
  const day = () => recordDay(input.current?.form ?? null, dateName);
  const setCode = (next: string) => hidden.current && setValue(hidden.current, next);
  const take = ({ key, text }: Choice) => {
    taken.current = text;
    setCode(key);
    if (input.current) setValue(input.current, text);
  };
  useNamedByOthers({ input, hidden, taken }, (typed, signal) =>
    findUnits(typed, day(), texts, signal),
  );
  return (
    <>
      <Combobox
        id={name}
        label={label}
        texts={texts}
        find={(typed, signal) => findUnits(typed, day(), texts, signal)}
        beneath={(key, signal) => unitsBeneath(key, day(), texts, signal)}
        take={take}
        onTyped={(typed) => typed !== taken.current && setCode('')}
        input={{ ref: input, ...attributesOf(props) }}
      />
      <input ref={hidden} type="hidden" name={beside.code(name)} defaultValue={code} />
    </>
  );
}

type Find = (typed: string, signal: AbortSignal) => Promise<{ exact: string | null }>;
type Refs = {
  input: { current: HTMLInputElement | null };
  hidden: { current: HTMLInputElement | null };
  taken: { current: string };
};

/** A name set by another control (a person line) is looked up; only what is beyond doubt is taken. */
function useNamedByOthers({ input, hidden, taken }: Refs, find: Find): void {
  const latest = useRef(find);
  useEffect(() => {
    latest.current = find;
  });
  useEffect(() => {
    const field = input.current;
    const abort = new AbortController();
    const lookUp = async () => {
      const typed = field?.value ?? '';
      const before = hidden.current?.value;
      if (typed === taken.current) return;
      taken.current = typed;
      const { exact } = await latest.current(typed, abort.signal).catch(() => UNKNOWN);
      // Whoever set the name may have set the code with it.
      const isAsBefore = field?.value === typed && hidden.current?.value === before;
      if (hidden.current && isAsBefore) setValue(hidden.current, exact ?? '');
    };
    field?.addEventListener(SET_EVENT, lookUp, { signal: abort.signal });
    return () => abort.abort();
  }, [input, hidden, taken]);
}

const UNKNOWN = { exact: null };

function attributesOf({
  name,
  value,
  describedBy,
  invalid,
  maxLength,
  autoFocus,
}: UnitControlProps) {
  return {
    name,
    maxLength,
    autoFocus,
    defaultValue: value,
    'aria-describedby': describedBy,
    'aria-invalid': invalid || undefined,
  };
}
