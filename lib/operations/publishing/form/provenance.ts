import { understandDate } from '@/lib/core/edtf/understand';
import { type ProvenanceItem, provenanceItem } from '@/lib/domain/sources/schema/payload';
import { type FormDescriptor, isGroup, partsOf } from '../schema/form/descriptor';
import { beside, type FormValues, firstOf, rowPath, rowsName } from '../schema/form/values';

/** A fact of the record: one of its fields, or one of a row. */
export type FactKey = { path: string; item: string | null; field: string };

/** The facts of which a form says how sure they are: fields of the record, and of its rows. */
export function factsOf(form: FormDescriptor, values: FormValues): FactKey[] {
  const parts = partsOf(form);
  const own = parts.flatMap((part) => (isGroup(part) || !part.certainty ? [] : part.field));
  const ofRecord = own.map((field) => ({ path: field, item: null, field }));
  const ofRows = parts.filter(isGroup).flatMap(({ group, fields }) => {
    const doubtable = fields.filter(({ certainty }) => certainty);
    return (values[rowsName(group)] ?? []).flatMap((item) =>
      doubtable.map(({ field }) => ({ path: rowPath(group, item, field), item, field })),
    );
  });
  return [...ofRecord, ...ofRows];
}

/** The one entry about a fact; null where there is none, or where several sources speak of it. */
export function entryOf(
  provenance: readonly ProvenanceItem[],
  { item, field }: FactKey,
): ProvenanceItem | null {
  const entries = provenance.filter((each) => each.item === item && each.field === field);
  return entries.length === 1 ? (entries[0] ?? null) : null;
}

/** Whether several entries speak of a fact: then they are not written in the form. */
export function isManifold(provenance: readonly ProvenanceItem[], fact: FactKey): boolean {
  const { item, field } = fact;
  return provenance.filter((each) => each.item === item && each.field === field).length > 1;
}

/** The provenance after what the form says of a fact; entries keep their place and their source. */
export function withCertainty(
  provenance: readonly ProvenanceItem[],
  fact: FactKey,
  values: FormValues,
): ProvenanceItem[] {
  const name = beside.certainty(fact.path);
  if (values[name] === undefined || isManifold(provenance, fact)) return [...provenance];
  const entry = entryOf(provenance, fact);
  const others = () => provenance.filter((each) => each !== entry);
  if (firstOf(values, name) === '') return others();
  const read = provenanceItem.safeParse({
    ...(entry ?? { item: fact.item, field: fact.field }),
    certainty: firstOf(values, name),
    basis: firstOf(values, beside.basis(fact.path)).trim() || null,
    statedPart: partOf(fact.field, firstOf(values, beside.part(fact.path)).trim()),
  });
  if (!read.success) return [...provenance];
  if (entry === null) return [...provenance, read.data];
  return provenance.map((each) => (each === entry ? read.data : each));
}

/** Without what spoke of rows that are gone; an entry whose source is gone points nowhere. */
export function ofPresentRows(
  provenance: readonly ProvenanceItem[],
  before: ReadonlySet<string>,
  now: ReadonlySet<string>,
): ProvenanceItem[] {
  const isGone = (id: string | null) => id !== null && before.has(id) && !now.has(id);
  return provenance
    .filter((each) => !isGone(each.item))
    .map((each) => (isGone(each.source) ? { ...each, ...NOWHERE } : each));
}

const NOWHERE = { source: null, locator: null, start: null, end: null, sha256: null };

/** A part of a date, "2/8", is kept as a date without its year; other words as they are. */
function partOf(field: string, typed: string): string | null {
  const edtf = DATES.has(field) ? understandDate(typed)?.edtf : undefined;
  return edtf ?? (typed || null);
}

const DATES = new Set(['heldOn', 'period', 'signedOn', 'effectiveOn', 'endsOn', 'deadline']);
