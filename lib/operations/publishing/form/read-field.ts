import type { z } from 'zod';
import type { Json } from '@/lib/core/changes';
import { understandDate } from '@/lib/core/edtf/understand';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import type { FieldDescriptor } from '../schema/form/descriptor';
import { beside, type FormValues, firstOf } from '../schema/form/values';
import { accepted } from './leaf';
import { readNumber } from './numbers';
import { readLines, readUnitLine, unitMeant } from './units';

/** A field as read: its value (undefined for none), and the text that could not be read. */
export type Read = { value?: Json | undefined; unread?: string };

type Asked = {
  field: FieldDescriptor;
  path: string;
  values: FormValues;
  leaf: z.ZodType;
  directory: UnitDirectory;
};

/** Reads one field as typed. What its schema refuses comes back as unread, never altered. */
export function readField(asked: Asked): Read {
  const { field, path, values, leaf } = asked;
  const typed = firstOf(values, path);
  const candidate = candidateOf(asked, typed);
  if (candidate === REFUSED) return { value: blank(field, leaf), unread: typed };
  if (candidate === undefined) return { value: blank(field, leaf) };
  const value = accepted(leaf, candidate);
  if (value !== undefined) return { value };
  return { value: blank(field, leaf), unread: (values[path] ?? []).join('\n') };
}

const REFUSED = Symbol('refused');

function candidateOf({ field, path, values, directory }: Asked, typed: string): unknown {
  if (field.kind === 'check') return (values[path] ?? []).length > 0;
  if (field.kind === 'checks') return (values[path] ?? []).filter((each) => each !== '');
  if (typed.trim() === '') return undefined;
  if (field.kind === 'lines') return readLines(typed);
  if (field.kind === 'units') return readUnits(field, typed, directory);
  if (field.kind === 'date') return understandDate(typed)?.edtf ?? REFUSED;
  if (field.kind === 'number') return numberOf(field, typed);
  if (field.kind !== 'unit') return typed;
  return unitMeant(directory, typed, firstOf(values, beside.code(path))) ?? REFUSED;
}

function readUnits(field: FieldDescriptor, typed: string, directory: UnitDirectory): unknown {
  const lines = typed.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  if (field.words) return lines.map((line) => readUnitLine(directory, line));
  const codes = lines.map((line) => unitMeant(directory, line));
  return codes.includes(null) ? REFUSED : codes;
}

/** Figures keep their digits as text, so that none is lost; counts are whole numbers. */
function numberOf(field: FieldDescriptor, typed: string): unknown {
  const digits = readNumber(typed);
  if (digits === null) return REFUSED;
  return field.field === 'number' ? digits : Number(digits);
}

/** What stands for nothing said: the schema's default, or the first choice where one must be made. */
function blank(field: FieldDescriptor, leaf: z.ZodType): Json | undefined {
  const none = accepted(leaf, undefined);
  return none === undefined ? accepted(leaf, field.options?.[0]) : none;
}
