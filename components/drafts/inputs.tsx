'use client';

import type { Option } from '@/components/ui/field';
import type { FieldDescriptor } from '@/lib/operations/publishing/schema/form/descriptor';
import { beside } from '@/lib/operations/publishing/schema/form/values';
import type { ControlProps } from './control';
import type { Controls, Desk } from './desk';
import { describedBy } from './field-frame';
import { DateField } from './fields/date-field';
import { FigureField } from './fields/figure-field';
import { RegulationSearch } from './fields/regulation-search';
import { UnitField } from './fields/unit-field';
import { UnitsField } from './fields/units-field';
import { word } from './texts';

type Input = {
  field: FieldDescriptor;
  path: string;
  label: string;
  hint: string | undefined;
  error: string | undefined;
  desk: Desk;
};

/** The input of a field by its kind. */
export function InputOf(input: Input) {
  const { kind } = input.field;
  const { values, dateName } = input.desk;
  if (kind === 'unit') {
    const code = values[beside.code(input.path)]?.[0] ?? '';
    return <UnitField {...control(input, 'unit')} code={code} dateName={dateName} />;
  }
  if (kind === 'units') return <UnitsField {...control(input, 'unit')} dateName={dateName} />;
  if (kind === 'date') return <DateField {...control(input, 'date')} />;
  if (kind === 'figure') return <Figure {...input} />;
  if (kind === 'regulation') return <Paper {...input} />;
  if (kind === 'thread') return <Thread {...input} />;
  if (kind === 'select' || kind === 'item') return <Choice {...input} />;
  return kind === 'area' || kind === 'lines' ? <Area {...input} /> : <Line {...input} />;
}

/** What a control that understands is given. */
function control(input: Input, kind: keyof Controls): ControlProps {
  const { field, path, label, hint, error, desk } = input;
  return {
    ...{ name: path, label, invalid: error !== undefined, texts: desk.controls[kind] },
    value: desk.values[path]?.[0] ?? '',
    maxLength: field.maxLength,
    describedBy: describedBy(path, { hint, error }),
  };
}

/** The words as they were go along: without a script only changed ones are read. */
function Figure(input: Input) {
  const was = beside.was(input.path);
  const row = input.path.slice(0, input.path.lastIndexOf('.'));
  return (
    <>
      <FigureField {...control(input, 'figure')} row={row} />
      <input type="hidden" name={was} defaultValue={input.desk.values[was]?.[0] ?? ''} />
    </>
  );
}

function Paper(input: Input) {
  const { path, label, desk } = input;
  return (
    <>
      <Choice {...input} />
      <RegulationSearch name={path} label={label} texts={desk.controls.regulation} />
    </>
  );
}

/** Boxes to tick, each under the same name. */
export function Checks({
  field,
  path,
  desk,
}: {
  field: FieldDescriptor;
  path: string;
  desk: Desk;
}) {
  const ticked = desk.values[path] ?? [];
  return (
    <div className="checks">
      {(field.options ?? []).map((code) => (
        <label className="choice" key={code}>
          <input type="checkbox" name={path} value={code} defaultChecked={ticked.includes(code)} />
          {word(desk.texts, `${field.codes}.${code}`)}
        </label>
      ))}
    </div>
  );
}

function shared({ path, hint, error, desk }: Input) {
  return {
    className: 'control',
    id: path,
    name: path,
    defaultValue: desk.values[path]?.[0] ?? '',
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': describedBy(path, { hint, error }),
  };
}

function Line(input: Input) {
  const { kind, maxLength } = input.field;
  return (
    <input
      type="text"
      {...shared(input)}
      maxLength={maxLength}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      autoComplete="off"
    />
  );
}

function Area(input: Input) {
  const text = input.desk.values[input.path]?.[0] ?? '';
  const lines = Math.min(text.split('\n').length + Math.floor(text.length / 80), 14);
  const least = input.field.kind === 'area' ? 2 : 1;
  return (
    <textarea {...shared(input)} maxLength={input.field.maxLength} rows={Math.max(lines, least)} />
  );
}

function Choice(input: Input) {
  const { field, desk, path } = input;
  const options = optionsOf(field, desk);
  const value = desk.values[path]?.[0] ?? '';
  const isMissing = value !== '' && !options.some((each) => each.value === value);
  return (
    <select {...shared(input)} data-of={field.of}>
      {field.open ? <option value="">{word(desk.texts, 'choose')}</option> : null}
      {isMissing ? <option value={value}>{value}</option> : null}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** A thread that was merged since stays chosen as it was, and so does one that is closed. */
function Thread(input: Input) {
  const { path, desk } = input;
  const value = desk.values[path]?.[0] ?? '';
  const chosen = desk.threads.find(({ ids }) => ids.includes(value));
  const options = desk.threads.map((thread) => ({
    value: thread === chosen ? value : thread.id,
    label: thread.text.slice(0, 120),
  }));
  const own = chosen || value === '' ? [] : [{ value, label: word(desk.texts, 'thread.closed') }];
  return (
    <select {...shared(input)}>
      <option value="">{word(desk.texts, 'thread.new')}</option>
      {[...own, ...options].map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

function optionsOf(field: FieldDescriptor, desk: Desk): readonly Option[] {
  if (field.kind === 'regulation') return desk.papers;
  if (field.kind === 'item') return desk.choices[field.of ?? ''] ?? [];
  return (field.options ?? []).map((value) => ({
    value,
    label: word(desk.texts, `${field.codes}.${value}`),
  }));
}
