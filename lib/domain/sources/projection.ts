import { bounds } from '@/lib/core/edtf/bounds';
import type { Tx } from '@/lib/platform/db/as-actor';
import type { LegalBasisItem, ProvenanceItem, SourceItem } from './schema/payload';

/** The record that owns the rows: exactly one of the two. */
export type RecordKey = { regulationId: string } | { conferenceId: string };

/** What a projection needs beside the payload. */
export type Projected = {
  recordId: string;
  revisionId: string;
  publishedAt: Date;
  /** Ids of the units the payload names, by code. */
  units: ReadonlyMap<string, string>;
};

type Cited = {
  sources: readonly SourceItem[];
  provenance: readonly ProvenanceItem[];
  legalBases: readonly LegalBasisItem[];
};

/** Replaces the sources, provenance and legal bases of a record by those of its payload. */
export async function projectCitations(tx: Tx, record: RecordKey, cited: Cited): Promise<void> {
  await tx.source.deleteMany({ where: record });
  await tx.provenance.deleteMany({ where: record });
  await tx.legalBasis.deleteMany({ where: record });
  await tx.source.createMany({
    data: cited.sources.map((each, at) => sourceRow(record, each, at)),
  });
  await tx.provenance.createMany({
    data: cited.provenance.map((each, at) => provenanceRow(record, each, at)),
  });
  await tx.legalBasis.createMany({
    data: cited.legalBases.map((each, at) => basisRow(record, each, at)),
  });
}

/** A bound of an EDTF value as the database takes it. */
export function dayBound(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}

/** Both bounds of an EDTF text, null for none. */
export function dayBounds(edtf: string | null): { earliest: Date | null; latest: Date | null } {
  const found = edtf === null ? { earliest: null, latest: null } : bounds(edtf);
  return { earliest: dayBound(found.earliest), latest: dayBound(found.latest) };
}

function sourceRow(record: RecordKey, source: SourceItem, position: number) {
  const { id, publishedOn, ...rest } = source;
  const published = dayBounds(publishedOn);
  return {
    ...record,
    ...rest,
    itemId: id,
    position,
    publishedOn,
    publishedEarliest: published.earliest,
    publishedLatest: published.latest,
  };
}

function provenanceRow(record: RecordKey, entry: ProvenanceItem, position: number) {
  return {
    ...record,
    position,
    itemId: entry.item,
    field: entry.field,
    certainty: entry.certainty,
    basis: entry.basis,
    statedPart: entry.statedPart,
    sourceItemId: entry.source,
    locator: entry.locator,
    quoteStart: entry.start,
    quoteEnd: entry.end,
    sourceSha256: entry.sha256,
    chosen: entry.chosen,
    chosenReason: entry.chosenReason,
  };
}

function basisRow(record: RecordKey, basis: LegalBasisItem, position: number) {
  return {
    ...record,
    position,
    itemId: basis.id,
    text: basis.text,
    number: basis.number,
    resolvedRegulationId: basis.regulation,
    resolvedCertainty: basis.resolvedCertainty,
    resolvedBasis: basis.resolvedBasis,
  };
}
