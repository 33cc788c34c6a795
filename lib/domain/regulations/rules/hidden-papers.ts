import type { Json } from '@/lib/core/changes';

type Fields = { [key: string]: Json };

/** The ids of all papers that a payload refers to. */
export function referredPapers(payload: Json): string[] {
  return ['relations', 'legalBases', 'regulations']
    .flatMap((field) => itemsOf(payload, field))
    .flatMap(({ regulation }) => (typeof regulation === 'string' ? regulation : []));
}

/**
 * A payload as somebody may read it who does not see every paper in it: as on the record's page, a
 * relation to an unseen paper is not there, nor is what was said of it, nor that a conference reviewed
 * one, and a basis is not resolved.
 */
export function withoutHidden(payload: Json, seen: ReadonlySet<string>): Json {
  if (!isFields(payload)) return payload;
  const isHidden = ({ regulation }: Fields) =>
    typeof regulation === 'string' && !seen.has(regulation);
  const hidden = itemsOf(payload, 'relations').filter(isHidden);
  const unsaid = new Set(hidden.map(({ id }) => id));
  const bases = itemsOf(payload, 'legalBases');
  const kept = {
    relations: itemsOf(payload, 'relations').filter((each) => !isHidden(each)),
    regulations: itemsOf(payload, 'regulations').filter((each) => !isHidden(each)),
    legalBases: bases.map((basis) => (isHidden(basis) ? { ...basis, ...UNRESOLVED } : basis)),
    provenance: itemsOf(payload, 'provenance').filter((each) => !unsaid.has(each.item ?? null)),
  };
  const present = Object.entries(kept).filter(([field]) => field in payload);
  return { ...payload, ...Object.fromEntries(present) };
}

const UNRESOLVED = { regulation: null, resolvedCertainty: null, resolvedBasis: null };

function itemsOf(payload: Json, field: string): Fields[] {
  const list = isFields(payload) ? payload[field] : null;
  return Array.isArray(list) ? list.filter(isFields) : [];
}

function isFields(value: Json): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
