import type { FormDescriptor, GroupDescriptor } from './descriptor';
import { groupsOf } from './descriptor';
import { type FormValues, rowPath, rowsName } from './values';

/** What a button of the form asks for, as its value says it. */
export type Act =
  | { act: 'add'; group: string; after: string | null; startWith: string | null }
  | { act: 'remove' | 'up' | 'down'; group: string; id: string }
  | { act: 'save' | 'submit' | 'leave' | 'companion' };

/** The value of a button: `add:outcomes:after:SHORTCOMING`, `up:outcomes:o1`, `save`. */
export function actText(act: Act): string {
  if (act.act === 'add') return ['add', act.group, act.after ?? '', act.startWith ?? ''].join(':');
  return 'group' in act ? [act.act, act.group, act.id].join(':') : act.act;
}

/** Reads a button's value; anything else saves. */
export function readAct(text: string): Act {
  const [act, group = '', id = '', startWith = ''] = text.split(':');
  if (act === 'add' && group) {
    return { act, group, after: id || null, startWith: startWith || null };
  }
  if ((act === 'remove' || act === 'up' || act === 'down') && group && id)
    return { act, group, id };
  return { act: act === 'submit' || act === 'leave' || act === 'companion' ? act : 'save' };
}

/** The order of a group's rows after an act on it; `made` is the id of a row that it adds. */
export function reordered(rows: readonly string[], act: Act, made: string): string[] {
  if (act.act === 'add') {
    const at = act.after === null ? rows.length : rows.indexOf(act.after) + 1;
    return [...rows.slice(0, at), made, ...rows.slice(at)];
  }
  if (act.act === 'remove') return rows.filter((id) => id !== act.id);
  if (act.act !== 'up' && act.act !== 'down') return [...rows];
  return moved(rows, act.id, act.act === 'up' ? -1 : 1);
}

/** The form after a button was pressed that adds, removes or moves a row; all else stays. */
export function afterAct(
  form: FormDescriptor,
  values: FormValues,
  act: Act,
  made: string,
): FormValues {
  const group =
    'group' in act ? groupsOf(form).find((each) => each.group === act.group) : undefined;
  if (!group) return values;
  const name = rowsName(group.group);
  const next = { ...values, [name]: reordered(values[name] ?? [], act, made) };
  return act.act === 'add' ? { ...next, ...begun(group, act.startWith, made) } : next;
}

/** The id of the field that has the focus after an act, so that the keyboard goes on from there. */
export function focusAfter(
  form: FormDescriptor,
  before: FormValues,
  act: Act,
  made: string,
): string | null {
  const group =
    'group' in act ? groupsOf(form).find((each) => each.group === act.group) : undefined;
  if (!group || !('group' in act)) return null;
  if (act.act === 'add') return firstField(group, made);
  if (act.act !== 'remove') return firstField(group, act.id);
  const rows = before[rowsName(group.group)] ?? [];
  const at = rows.indexOf(act.id);
  const next = rows[at + 1] ?? rows[at - 1];
  return next ? firstField(group, next) : `add-${group.group}`;
}

/** The field of a row in which one begins to type. */
export function firstField(group: GroupDescriptor, id: string): string {
  if (group.personLine) return rowPath(group.group, id, 'line');
  const first = group.fields.find(
    (each) => each.kind !== 'hidden' && each.field !== group.startWith,
  );
  return rowPath(group.group, id, first?.field ?? group.fields[0]?.field);
}

function begun(group: GroupDescriptor, startWith: string | null, made: string): FormValues {
  const field = group.fields.find((each) => each.field === group.startWith);
  if (!field || startWith === null || !field.options?.includes(startWith)) return {};
  return { [rowPath(group.group, made, field.field)]: [startWith] };
}

function moved(rows: readonly string[], id: string, by: -1 | 1): string[] {
  const from = rows.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= rows.length) return [...rows];
  const rest = rows.filter((each) => each !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
