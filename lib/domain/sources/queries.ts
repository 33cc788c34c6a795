import type { Prisma } from '@/prisma/generated/client';
import type { BasisView, ProvenanceView, RevisionView, SourceView } from './schema/views';

/** What hangs on both kinds of record and is read with them: pass it to `include`. */
export const CITATIONS = {
  sources: { orderBy: { position: 'asc' } },
  provenance: { orderBy: { position: 'asc' } },
  legalBases: {
    orderBy: { position: 'asc' },
    include: { resolved: { select: { id: true, number: true, title: true } } },
  },
} as const;

/** The approved revisions, newest first, with the names of their people. */
export const REVISIONS = {
  where: { state: 'APPROVED' },
  orderBy: { number: 'desc' },
  select: {
    id: true,
    number: true,
    decidedAt: true,
    reason: true,
    author: { select: { displayName: true } },
    approver: { select: { displayName: true } },
  },
} as const satisfies Prisma.RevisionFindManyArgs;

type Source = Prisma.SourceGetPayload<object>;
type Provenance = Prisma.ProvenanceGetPayload<object>;
type Basis = Prisma.LegalBasisGetPayload<(typeof CITATIONS)['legalBases'] & object>;
type Revision = Prisma.RevisionGetPayload<{ select: (typeof REVISIONS)['select'] }>;

/** Sources as pages and the API show them, in their order; never the stored text. */
export function sourceViews(sources: readonly Source[]): SourceView[] {
  return sources.map(
    ({ itemId, title, publisher, author, address, publishedOn, retrievedOn, note }) => ({
      ...{ itemId, title, publisher, author, address, publishedOn, retrievedOn, note },
    }),
  );
}

/** Where each fact comes from, its source by the ordinal that it bears on the page (from 1). */
export function provenanceViews(
  entries: readonly Provenance[],
  sources: readonly Source[],
): ProvenanceView[] {
  const ordinals = new Map(sources.map((source, index) => [source.itemId, index + 1]));
  return entries.map((entry) => ({
    itemId: entry.itemId,
    field: entry.field,
    certainty: entry.certainty,
    basis: entry.basis,
    statedPart: entry.statedPart,
    source: ordinals.get(entry.sourceItemId ?? '') ?? null,
    locator: entry.locator,
    start: entry.quoteStart,
    end: entry.quoteEnd,
  }));
}

/** A resolved paper that the reader may not see is not resolved for them. */
export function basisViews(bases: readonly Basis[]): BasisView[] {
  return bases.map(({ itemId, text, number, resolved, resolvedCertainty, resolvedBasis }) => ({
    itemId,
    text,
    number,
    resolved: resolved && {
      ...resolved,
      certainty: resolvedCertainty ?? 'INFERRED',
      basis: resolvedBasis,
    },
  }));
}

/** The published revisions of a record; what is not yet approved is left out. */
export function revisionViews(revisions: readonly Revision[]): RevisionView[] {
  return revisions.flatMap(({ number, decidedAt, reason, author, approver }) =>
    number === null || decidedAt === null
      ? []
      : {
          number,
          publishedAt: decidedAt.toISOString(),
          reason,
          author: author?.displayName ?? null,
          approver: approver?.displayName ?? null,
        },
  );
}
