import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { z } from 'zod';
import { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { regulationPayload } from '@/lib/domain/regulations/schema/payload';
import { certainties, provenanceItem } from '@/lib/domain/sources/schema/payload';
import type { FormType } from '@/lib/operations/publishing/form/leaf';
import { factsOf } from '@/lib/operations/publishing/form/provenance';
import { forms } from '@/lib/operations/publishing/schema/form/of-type';
import { type FormValues, rowsName } from '@/lib/operations/publishing/schema/form/values';
import { directory } from './directory';

/** Payloads of any content that their schema accepts, made from the schema itself. */
export function payloadsOf(type: FormType): fc.Arbitrary<unknown> {
  const made =
    type === 'CONFERENCE'
      ? of(conferencePayload).map((each) => tidy(conferencePayload.parse(each)))
      : of(regulationPayload).map((each) => tidy(regulationPayload.parse(each)));
  return made.chain((payload) => withOrigins(type, payload));
}

/** With origins of some facts, of the record and of its rows, those the form shows and others. */
function withOrigins(type: FormType, payload: object): fc.Arbitrary<unknown> {
  const facts = [...factsOf(forms[type], rowsIn(payload)), { item: null, field: 'title' }];
  const entries = fc.array(
    fc.record({
      fact: fc.constantFrom(...facts),
      certainty: fc.constantFrom(...certainties),
      basis: fc.option(words),
      statedPart: fc.option(fc.constantFrom('XXXX-08-02', 'phần đầu')),
    }),
    { maxLength: 12 },
  );
  return entries.map((list) => ({
    ...payload,
    provenance: list.map(({ fact: { item, field }, ...said }) =>
      provenanceItem.parse({ item, field, ...said }),
    ),
  }));
}

function rowsIn(payload: object): FormValues {
  const lists = Object.entries(payload).filter(([, list]) => Array.isArray(list));
  return Object.fromEntries(
    lists.map(([group, list]) => [
      rowsName(group),
      (list as { id?: string }[]).flatMap(({ id }) => id ?? []),
    ]),
  );
}

const codes = [...directory.byCode.keys()];
const unit = fc.constantFrom(...codes.slice(0, 60));
const words = fc
  .array(
    fc.constantFrom('Bộ', 'công', 'an', '|', '7.500', 'tin', 'Thiếu tướng', '“ký”', '\n', 'BCA'),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((list) => `x ${list.join(' ')} y`);
const date = fc.constantFrom(
  ...['2018', '2018-03', '2018-03-09', '2022-01/2022-06', '2018/..', '../2020', '2009~', 'XXXX'],
  ...['XXXX-08-02', 'XXXX-08', '2022-01/2022-03', '2015/2020', '2018-02-28/2019-03', '2009-05~'],
);

const SPECIAL: Record<string, fc.Arbitrary<unknown>> = {
  unit: fc.option(unit),
  onBehalfOf: fc.option(unit),
  awardingUnit: fc.option(unit),
  issuers: fc.array(unit, { maxLength: 3 }),
  sha256: fc.constant(null),
  number: fc.option(fc.constantFrom('7500', '4.3', '0', '1184', '20000', '007')),
  regulation: fc.uuid(),
  provenance: fc.constant([]),
  ...Object.fromEntries(
    [
      'heldOn',
      'period',
      'deadline',
      'signedOn',
      'effectiveOn',
      'endsOn',
      'publishedOn',
      'retrievedOn',
    ].map((field) => [field, fc.option(date)]),
  ),
};

function of(schema: z.ZodType, field = ''): fc.Arbitrary<unknown> {
  if (SPECIAL[field]) return SPECIAL[field];
  if (schema instanceof z.ZodDefault) return of(schema.unwrap() as z.ZodType, field);
  if (schema instanceof z.ZodNullable) return fc.option(of(schema.unwrap() as z.ZodType, field));
  if (schema instanceof z.ZodArray) return listOf(schema.element as z.ZodType, field);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodObject) return recordOf(schema);
  if (schema instanceof z.ZodNumber) return fc.integer({ min: 1, max: 240 });
  return scalar(schema);
}

function listOf(element: z.ZodType, field: string): fc.Arbitrary<unknown> {
  const items = of(element);
  return element instanceof z.ZodEnum
    ? fc.uniqueArray(items, { maxLength: 3 })
    : fc.uniqueArray(items, { maxLength: 3, selector: (item) => keyOf(item, field) });
}

/** Rows have different ids; the papers of a conference are different papers. */
function keyOf(item: unknown, field: string): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const row = item as Record<string, unknown>;
  return field === 'regulations' ? row.regulation : (row.id ?? JSON.stringify(row));
}

function recordOf(schema: z.ZodObject): fc.Arbitrary<unknown> {
  const shape = schema.shape as Record<string, z.ZodType>;
  return fc.record(
    Object.fromEntries(Object.entries(shape).map(([key, leaf]) => [key, of(leaf, key)])),
  );
}

/** Whichever of these the schema takes: free words, item ids, identities. */
function scalar(schema: z.ZodType): fc.Arbitrary<unknown> {
  if (schema.safeParse('x y').success) return words;
  return schema.safeParse('x1').success ? fc.stringMatching(/^[a-z][0-9]{1,3}$/) : fc.uuid();
}

/** What no draft holds: a line that names neither unit nor words; a text without its checksum. */
function tidy<P extends { sources: { storedText: string | null; sha256: string | null }[] }>(
  payload: P,
): P {
  for (const source of payload.sources) {
    if (source.storedText === null) continue;
    source.sha256 = createHash('sha256').update(source.storedText).digest('hex');
  }
  const outcomes = (payload as { outcomes?: { owners: { unit: unknown; text: unknown }[] }[] })
    .outcomes;
  for (const outcome of outcomes ?? []) {
    outcome.owners = outcome.owners.filter((each) => each.unit || each.text);
  }
  return payload;
}
