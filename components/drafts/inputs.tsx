import type { Option } from '@/components/ui/field';
import type { FieldDescriptor } from '@/lib/operations/publishing/schema/form/descriptor';
import { beside } from '@/lib/operations/publishing/schema/form/values';
import type { Desk } from './desk';
import { describedBy, goingOn } from './field-frame';
import { DateField } from './fields/date-field';
import { FigureField } from './fields/figure-field';
import { UnitField } from './fields/unit-field';
import { UnitsField } from './fields/units-field';
import { under, word } from './texts';

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
  if (kind === 'select' || kind === 'regulation' || kind === 'item') return <Choice {...input} />;
  if (kind === 'area' || kind === 'lines') return <Area {...input} />;
  return kind === 'text' || kind === 'number' ? <Line {...input} /> : <Understanding {...input} />;
}

/** The controls that understand what is typed. */
function Understanding(input: Input) {
  const { field, path, desk } = input;
  const { dateName } = desk;
  const props = controlProps(input);
  if (field.kind === 'date') return <DateField {...props} />;
  if (field.kind === 'units') return <UnitsField {...props} dateName={dateName} />;
  if (field.kind === 'figure') {
    return <FigureField {...props} row={path.slice(0, -field.field.length - 1)} />;
  }
  const code = desk.values[beside.code(path)]?.[0] ?? '';
  return <UnitField {...props} code={code} dateName={dateName} />;
}

function controlProps({ field, path, label, hint, error, desk }: Input) {
  const { kind, maxLength } = field;
  return {
    ...{ name: path, label, maxLength, invalid: error !== undefined },
    value: desk.values[path]?.[0] ?? '',
    describedBy: describedBy(path, { hint, error }),
    texts: under(desk.texts, `control.${kind === 'units' ? 'unit' : kind}.`),
    ...goingOn(path, desk),
  };
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
    ...goingOn(path, desk),
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

function optionsOf(field: FieldDescriptor, desk: Desk): readonly Option[] {
  if (field.kind === 'regulation') return desk.papers;
  if (field.kind === 'item') return desk.choices[field.of ?? ''] ?? [];
  return (field.options ?? []).map((value) => ({
    value,
    label: word(desk.texts, `${field.codes}.${value}`),
  }));
}
