import { z } from 'zod';
import type { Json } from '@/lib/core/changes';
import { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { regulationPayload } from '@/lib/domain/regulations/schema/payload';
import type { forms } from '../schema/form/of-type';

export type FormType = keyof typeof forms;
export type Fields = { [field: string]: Json };

const payloads = { REGULATION: regulationPayload, CONFERENCE: conferencePayload };

/** The schema of one field of a record, or of a row of one of its lists. */
export function leafOf(type: FormType, field: string, group?: string): z.ZodType {
  const shape: Record<string, z.ZodType> = payloads[type].shape;
  if (group === undefined) return found(shape[field], field);
  const row = unwrapped(found(shape[group], group));
  const rows: Record<string, z.ZodType> = row instanceof z.ZodObject ? row.shape : {};
  return found(rows[field], `${group}.${field}`);
}

/** The fields of a record's payload, or of the rows of one of its lists. */
export function fieldsOf(type: FormType, group?: string): string[] {
  const shape: Record<string, z.ZodType> = payloads[type].shape;
  if (group === undefined) return Object.keys(shape);
  const row = unwrapped(found(shape[group], group));
  return row instanceof z.ZodObject ? Object.keys(row.shape) : [];
}

/** What a schema makes of a value; undefined where it refuses it. */
export function accepted(schema: z.ZodType, value: unknown): Json | undefined {
  const parsed = schema.safeParse(value);
  return parsed.success ? (parsed.data as Json) : undefined;
}

/** Through defaults, nulls and lists to what a single row is. */
function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return unwrapped(schema.unwrap() as z.ZodType);
  }
  return schema instanceof z.ZodArray ? unwrapped(schema.element as z.ZodType) : schema;
}

function found(schema: z.ZodType | undefined, name: string): z.ZodType {
  if (!schema) throw new Error(`No such field in the payload: ${name}`);
  return schema;
}
