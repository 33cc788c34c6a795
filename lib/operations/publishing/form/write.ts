import type { Json } from '@/lib/core/changes';
import { formatEdtf } from '@/lib/core/edtf/format';
import { understandDate } from '@/lib/core/edtf/understand';
import { type ProvenanceItem, provenanceItem } from '@/lib/domain/sources/schema/payload';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import {
  type FieldDescriptor,
  type FormDescriptor,
  type GroupDescriptor,
  groupsOf,
  isGroup,
  partsOf,
} from '../schema/form/descriptor';
import { forms } from '../schema/form/of-type';
import { beside, type FormValues, rowPath, rowsName } from '../schema/form/values';
import { CARRIED_NAME, carriedText } from './carried';
import type { Fields, FormType } from './leaf';
import { numberShown } from './numbers';
import { entryOf, type FactKey, factsOf, isManifold } from './provenance';
import { asLines, type UnitReference, unitLine, unitShown } from './units';

export type Written = {
  payload: Json;
  unread: Readonly<Record<string, string>>;
  reason?: string | null;
  version: number;
  warnings?: Readonly<Record<string, string>>;
};

/** The values of the form of a draft: read back, they are the same payload and unread texts. */
export function writeDraftForm(
  type: FormType,
  { payload, unread, reason, version, warnings = {} }: Written,
  directory: UnitDirectory,
): FormValues {
  const form: FormDescriptor = forms[type];
  const record = fieldsIn(payload);
  const day = dayOf(record);
  const values: Record<string, string[]> = { version: [String(version)], reason: [reason ?? ''] };
  for (const part of partsOf(form)) {
    const written = isGroup(part)
      ? rowsOf(part, record, directory, day)
      : fieldOf(part, part.field, record, directory, day);
    Object.assign(values, written);
  }
  for (const [key, text] of Object.entries(warnings)) values[`warning:${key}`] = [text];
  const provenance = provenanceIn(record);
  for (const fact of factsOf(form, values)) Object.assign(values, certaintyOf(fact, provenance));
  values[CARRIED_NAME] = [carriedOf(form, record, provenance)];
  return withUnread(form, values, unread);
}

function rowsOf(
  group: GroupDescriptor,
  record: Fields,
  directory: UnitDirectory,
  day: string | null,
): Record<string, string[]> {
  const rows = listOf(record[group.group]).map(fieldsIn);
  const ids = rows.map((row) => String(row.id ?? row[group.key ?? 'id']));
  const values: Record<string, string[]> = { [rowsName(group.group)]: ids };
  for (const [index, row] of rows.entries()) {
    for (const field of group.fields) {
      const path = rowPath(group.group, ids[index] ?? '', field.field);
      Object.assign(values, fieldOf(field, path, row, directory, day));
    }
  }
  return values;
}

function fieldOf(
  field: FieldDescriptor,
  path: string,
  row: Fields,
  directory: UnitDirectory,
  day: string | null,
): Record<string, string[]> {
  const value = row[field.field] ?? null;
  if (field.kind === 'check') return value === true ? { [path]: ['1'] } : {};
  if (field.kind === 'checks') return { [path]: listOf(value).map(String) };
  if (value === null) return { [path]: [''] };
  if (field.kind === 'lines') return { [path]: [asLines(listOf(value).map(String))] };
  if (field.kind === 'units') return { [path]: [unitLines(value, directory, day)] };
  if (field.kind === 'date') return { [path]: [dateShown(String(value))] };
  if (field.kind === 'figure') {
    return { [path]: [String(value)], [beside.was(path)]: [String(value)] };
  }
  if (field.kind === 'number') return { [path]: [numberShown(String(value))] };
  if (field.kind !== 'unit') return { [path]: [String(value)] };
  const code = String(value);
  return { [path]: [unitShown(directory, code, day)], [beside.code(path)]: [code] };
}

function unitLines(value: Json, directory: UnitDirectory, day: string | null): string {
  return listOf(value)
    .map((each) => (typeof each === 'string' ? { unit: each, text: null } : fieldsIn(each)))
    .map((each) => unitLine(directory, each as UnitReference, day))
    .join('\n');
}

/** As people write it, wherever that reads back as the same. */
function dateShown(edtf: string): string {
  const shown = formatEdtf(edtf, 'vi');
  const understood = understandDate(shown);
  return understood?.edtf === edtf && !understood.nominalEnd ? shown : edtf;
}

function certaintyOf(
  fact: FactKey,
  provenance: readonly ProvenanceItem[],
): Record<string, string[]> {
  const { path } = fact;
  if (isManifold(provenance, fact)) return { [beside.manifold(path)]: ['1'] };
  const entry = entryOf(provenance, fact);
  return {
    [beside.certainty(path)]: [entry?.certainty ?? ''],
    [beside.basis(path)]: [entry?.basis ?? ''],
    [beside.part(path)]: [entry?.statedPart ?? ''],
  };
}

function carriedOf(form: FormDescriptor, record: Fields, provenance: ProvenanceItem[]): string {
  const externalKey = typeof record.externalKey === 'string' ? record.externalKey : null;
  const rows = groupsOf(form).flatMap(({ group }) =>
    listOf(record[group]).flatMap((row) => {
      const { id } = fieldsIn(row);
      return typeof id === 'string' ? [id] : [];
    }),
  );
  const ticked = partsOf(form).filter((part) => !isGroup(part) && part.kind === 'checks');
  const orders = Object.fromEntries(
    ticked.flatMap((part) =>
      isGroup(part) ? [] : [[part.field, listOf(record[part.field]).map(String)]],
    ),
  );
  return carriedText({ externalKey, provenance, rows, orders });
}

/** Unread text stands in its field again; a row that holds nothing else comes back for it. */
function withUnread(
  form: FormDescriptor,
  values: Record<string, string[]>,
  unread: Readonly<Record<string, string>>,
): FormValues {
  for (const [path, text] of Object.entries(unread)) {
    values[path] = [text];
    const [, group = '', id = ''] = /^([A-Za-z]+)\[([\w-]+)\]/.exec(path) ?? [];
    const rows = values[rowsName(group)];
    const isKnown = groupsOf(form).some((each) => each.group === group && each.key);
    if (isKnown && rows && !rows.includes(id)) values[rowsName(group)] = [...rows, id];
  }
  return values;
}

/** The day on which units are named: that of the conference, or of the signing. */
function dayOf(record: Fields): string | null {
  const day = record.heldOn ?? record.signedOn ?? null;
  return typeof day === 'string' ? day : null;
}

function provenanceIn(record: Fields) {
  return provenanceItem.array().parse(record.provenance ?? []);
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

function fieldsIn(value: Json | undefined): Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
}
