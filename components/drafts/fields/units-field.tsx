'use client';

import { useRef } from 'react';
import { setValue, type UnitsControlProps } from '@/components/drafts/control';
import { Combobox } from './combobox';
import { recordDay } from './record-day';
import { findUnits, unitsBeneath } from './unit-choices';
import { useReady } from './use-ready';

/** Several units, one a line of a text area; with a script one is found and added beneath it. */
export function UnitsField(props: UnitsControlProps) {
  const { name, value, describedBy, invalid, maxLength, autoFocus } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <textarea
        ref={area}
        className="control"
        id={name}
        name={name}
        defaultValue={value}
        rows={Math.max(value.split('\n').length, 1)}
        maxLength={maxLength}
        {...{ autoFocus }}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
      />
      {useReady() ? <Add {...props} area={area} /> : null}
    </>
  );
}

type Area = { area: { current: HTMLTextAreaElement | null } };

function Add({ name, label, texts, dateName, area }: UnitsControlProps & Area) {
  const search = useRef<HTMLInputElement>(null);
  const day = () => recordDay(area.current?.form ?? null, dateName);
  const add = (unit: string) => {
    if (area.current && unit) setValue(area.current, withLine(area.current.value, unit));
    if (search.current) search.current.value = '';
  };
  const own = (texts.addTo ?? '').replace('{label}', label);
  return (
    <Combobox
      id={`${name}-add`}
      label={own}
      texts={texts}
      find={(typed, signal) => findUnits(typed, day(), texts, signal)}
      beneath={(key, signal) => unitsBeneath(key, day(), texts, signal)}
      take={({ text }) => add(text)}
      onEnter={() => add(search.current?.value.trim() ?? '')}
      input={{ ref: search, 'aria-label': own, placeholder: texts.add }}
    />
  );
}

function withLine(text: string, line: string): string {
  const lines = text.split('\n').filter((each) => each.trim() !== '');
  return lines.includes(line) ? text : [...lines, line].join('\n');
}
