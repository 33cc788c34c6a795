import { createHash } from 'node:crypto';
import { understandDate } from '@/lib/core/edtf/understand';
import { invalid } from '@/lib/core/errors';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import {
  type FieldDescriptor,
  type FormDescriptor,
  type GroupDescriptor,
  isGroup,
  partsOf,
} from '../schema/form/descriptor';
import { forms } from '../schema/form/of-type';
import {
  type FormValues,
  firstOf,
  rowPath,
  rowsName,
  SCRIPT_NAME,
  valuesOf,
} from '../schema/form/values';
import { CARRIED_NAME, type Carried, readCarried } from './carried';
import { accepted, type Fields, type FormType, fieldsOf, leafOf } from './leaf';
import { factsOf, ofPresentRows, withCertainty } from './provenance';
import { readField } from './read-field';
import { comeApart } from './unsplit';

export type ReadDraft = {
  payload: Fields;
  /** What was typed and could not be read, by field path. */
  unread: Record<string, string>;
  reason: string | undefined;
  /** The version of the draft that the form was made from. */
  version: number;
  /** Answers to warnings by their key. */
  warnings: Record<string, string>;
  /** The open form it was typed in. */
  hand: string | undefined;
};

/**
 * Reads a sent draft form. Nothing typed is dropped: what cannot be read stands in `unread` by its
 * path, beside a payload that its schema accepts. INVALID where the form is not whole.
 */
export function readDraftForm(type: FormType, data: FormData, directory: UnitDirectory): ReadDraft {
  const sent = valuesOf(data);
  const values = firstOf(sent, SCRIPT_NAME) === '' ? comeApart(forms[type], sent) : sent;
  const carried = readCarried(firstOf(values, CARRIED_NAME));
  const version = Number(firstOf(values, 'version'));
  if (carried === null) throw invalid([{ path: CARRIED_NAME, message: 'errors.field.format' }]);
  if (!Number.isInteger(version) || version < 1) {
    throw invalid([{ path: 'version', message: 'errors.field.format' }]);
  }
  const { payload, unread } = readFields({
    ...{ type, values, directory, carried },
    unread: {},
  });
  const [reason, hand] = [values.reason?.[0], values.hand?.[0]];
  return { payload, unread, reason, version, warnings: warningsOf(values), hand };
}

/** Answers to warnings stand in inputs named `warning:<key>`. */
function warningsOf(values: FormValues): Record<string, string> {
  const entries = Object.entries(values).filter(([name]) => name.startsWith(WARNING));
  return Object.fromEntries(
    entries.map(([name, [text = '']]) => [name.slice(WARNING.length), text]),
  );
}

const WARNING = 'warning:';

type Reading = {
  type: FormType;
  values: FormValues;
  directory: UnitDirectory;
  carried: Carried;
  unread: Record<string, string>;
};

function readFields(reading: Reading): { payload: Fields; unread: Record<string, string> } {
  const form: FormDescriptor = forms[reading.type];
  const payload: Fields = { externalKey: reading.carried.externalKey };
  for (const part of partsOf(form)) {
    if (isGroup(part)) payload[part.group] = readRows(reading, part);
    else put(reading, payload, part, part.field);
  }
  readOpenEnd(reading, payload);
  payload.provenance = readProvenance(reading, payload);
  return { payload, unread: reading.unread };
}

/** Reads one field into the record or row it belongs to. */
function put(reading: Reading, into: Fields, field: FieldDescriptor, path: string, group?: string) {
  const { type, values, directory, unread, carried } = reading;
  const leaf = leafOf(type, field.field, group);
  const read = readField({ field, path, values, leaf, directory });
  if (read.value !== undefined) into[field.field] = read.value;
  if (field.kind === 'checks') into[field.field] = inOrder(read.value, carried.orders[path]);
  if (read.unread !== undefined) unread[path] = read.unread;
}

function readRows(reading: Reading, group: GroupDescriptor): Fields[] {
  const ids = [...new Set(reading.values[rowsName(group.group)] ?? [])];
  const hasId = fieldsOf(reading.type, group.group).includes('id');
  return ids
    .filter((id) => /^[A-Za-z0-9_-]{1,40}$/.test(id))
    .flatMap((id) => {
      const row: Fields = hasId ? { id } : {};
      for (const field of group.fields) {
        put(reading, row, field, rowPath(group.group, id, field.field), group.group);
      }
      keepLine(reading, group, rowPath(group.group, id));
      for (const field of group.fields) keepWords(reading, row, field, rowPath(group.group, id));
      if (group.group === 'sources') stampText(row);
      return group.key && !row[group.key] ? [] : [row];
    });
}

/** A person line that did not come apart is kept as it is. */
function keepLine({ values, unread }: Reading, group: GroupDescriptor, row: string): void {
  const line = group.personLine ? firstOf(values, `${row}.line`) : '';
  if (line.trim() !== '') unread[`${row}.line`] = line;
}

/** A unit that is not known by its name is kept as words, where the row has room for them. */
function keepWords({ type, unread }: Reading, row: Fields, field: FieldDescriptor, path: string) {
  const typed = unread[`${path}.${field.field}`];
  const words = field.kind === 'unit' ? field.words : undefined;
  if (typed === undefined || words === undefined || row[words]) return;
  const group = path.slice(0, path.indexOf('['));
  const kept = accepted(leafOf(type, words, group), typed);
  if (kept === undefined) return;
  row[words] = kept;
  delete unread[`${path}.${field.field}`];
}

/** A stored text carries its own checksum: quotations count their offsets in it. */
function stampText(source: Fields): void {
  if (typeof source.storedText !== 'string') return;
  source.sha256 = createHash('sha256').update(source.storedText).digest('hex');
}

/** "2018–2023 và những năm tiếp theo": a nominal end, and in force beyond it. */
function readOpenEnd({ values }: Reading, payload: Fields): void {
  if (!('endIsOpen' in payload)) return;
  const end = understandDate(firstOf(values, 'endsOn'))?.nominalEnd;
  if (end !== undefined) Object.assign(payload, { endsOn: end, endIsOpen: true });
}

function readProvenance({ type, values, carried }: Reading, payload: Fields) {
  const facts = factsOf(forms[type], values);
  const said = facts.reduce((list, fact) => withCertainty(list, fact, values), carried.provenance);
  const rows = Object.values(payload).flatMap((value) => (Array.isArray(value) ? value : []));
  const ids = rows.flatMap((row) => ((row as Fields | null)?.id as string | undefined) ?? []);
  return ofPresentRows(said, new Set(carried.rows), new Set(ids));
}

/** Ticked choices have no order of their own: they keep the one they came in. */
function inOrder(ticked: Fields[string] | undefined, before: readonly string[] = []): string[] {
  const now = Array.isArray(ticked) ? ticked.map(String) : [];
  const kept = before.filter((each) => now.includes(each));
  return [...kept, ...now.filter((each) => !kept.includes(each))];
}
