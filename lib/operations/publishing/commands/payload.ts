import type { Json } from '@/lib/core/changes';
import { AppError, type FieldError, invalid } from '@/lib/core/errors';
import { findSecretMarking } from '@/lib/core/marking';
import { cleanText } from '@/lib/core/vietnamese-text';
import { type RecordType, recordTypes } from './record-types';

/**
 * Reads what somebody wrote: INVALID with the path of each bad field, RULE where a text carries a
 * state-secret marking (then nothing of it may be kept, not even in the answer).
 */
export function readPayload(type: RecordType, input: unknown): Json {
  const parsed = recordTypes[type].schema.safeParse(input);
  if (!parsed.success) throw invalid(parsed.error.issues.map(fieldError));
  const payload = plain(parsed.data);
  refuseDoubledItems(payload);
  refuseMarkings(texts(payload));
  return payload;
}

/**
 * Reads the words beside a payload (why a record is changed, why a draft goes back): null for
 * nothing said, INVALID for control characters, RULE for a marking as in the payload itself.
 */
export function readReason(input: string | null | undefined): string | null {
  const reason = cleanText(input ?? '');
  if (reason === null) {
    throw invalid([{ path: 'reason', message: 'errors.field.controlCharacters' }]);
  }
  refuseMarkings([reason]);
  return reason.trim() || null;
}

/** A value somewhere in a payload, and the path of its field. */
export type Named = { path: string; value: string };

/** The codes of all units a payload names, wherever they stand. */
export function unitsIn(payload: Json): Named[] {
  return namedAt(payload, UNIT_FIELDS);
}

/** The ids of all regulations a payload refers to. */
export function regulationsIn(payload: Json): Named[] {
  return namedAt(payload, new Set(['regulation']));
}

/** The ids of all people a payload refers to. */
export function peopleIn(payload: Json): Named[] {
  return namedAt(payload, new Set(['person']));
}

/** The codes of the parties alone: whose members the record concerns. */
export function partiesIn(payload: Json): Named[] {
  const parties = isObject(payload) ? (payload.parties ?? null) : null;
  return namedAt(parties, new Set(['unit']), 'parties');
}

const UNIT_FIELDS = new Set(['unit', 'onBehalfOf', 'awardingUnit', 'issuers']);

function fieldError(issue: { path: PropertyKey[]; message: string }): FieldError {
  return { path: issue.path.map(String).join('.'), message: issue.message };
}

/** Throws RULE where a text carries a state-secret marking. */
export function refuseMarkings(written: readonly string[]): void {
  if (written.some((text) => findSecretMarking(text))) {
    throw new AppError('RULE', 'errors.secretMarking');
  }
}

/** Exactly what JSON keeps, so that what is compared, stored and read again are the same. */
function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

/**
 * Items are told apart by id, so no list may hold one id twice; nor may a thread have two answers,
 * which could say both that it is settled and that it is not.
 */
function refuseDoubledItems(payload: Json): void {
  if (!isObject(payload)) return;
  for (const [field, list] of Object.entries(payload)) {
    const items = Array.isArray(list) ? list.filter(isObject) : [];
    const isDoubled = ['id', ...(ONCE[field] ?? [])].some((key) => {
      const named = items.map((item) => item[key]).filter((value) => typeof value === 'string');
      return new Set(named).size < named.length;
    });
    if (isDoubled) throw invalid([{ path: field, message: 'errors.field.doubledItem' }]);
  }
}

const ONCE: Readonly<Record<string, readonly string[]>> = {
  answers: ['followUp'],
  attachments: ['attachment'],
};

function texts(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  return isObject(value) ? Object.values(value).flatMap(texts) : [];
}

/** Texts under these field names; a row is named by its id, another list by its field alone. */
function namedAt(value: Json, fields: ReadonlySet<string>, path = ''): Named[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const id = isObject(item) && typeof item.id === 'string' ? `[${item.id}]` : '';
      return namedAt(item, fields, `${path}${id}`);
    });
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (!fields.has(key)) return namedAt(inner, fields, at);
    return texts(inner).map((text) => ({ path: at, value: text }));
  });
}

function isObject(value: Json): value is { [key: string]: Json } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
