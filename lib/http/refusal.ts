import type { z } from 'zod';
import { type FieldError, invalid } from '@/lib/core/errors';
import type { Translate } from '@/lib/core/translate';

/** Parses input from outside; INVALID names each refused field by its path and a message key. */
export function parsed<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw invalid(result.error.issues.flatMap(fieldErrors));
}

/** The text of a refused field; a message that is no key of ours gets the general one. */
export function fieldText(t: Translate, { message }: FieldError): string {
  return t(KEY.test(message) ? message : 'errors.field.invalid');
}

const KEY = /^[a-z]+(\.[A-Za-z]+)+$/;

function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key].map(String).join('.'),
      message: 'errors.field.unknown',
    }));
  }
  return [{ path: issue.path.map(String).join('.'), message: messageOf(issue) }];
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (KEY.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') {
    return issue.input === undefined ? 'errors.field.required' : 'errors.field.type';
  }
  return GENERAL[issue.code] ?? 'errors.field.invalid';
}

const GENERAL: Partial<Record<z.core.$ZodIssue['code'], string>> = {
  invalid_value: 'errors.field.choice',
  too_big: 'errors.field.tooLong',
  too_small: 'errors.field.tooShort',
  invalid_format: 'errors.field.format',
};
