import { CITATIONS, REVISIONS } from '@/lib/domain/sources/queries';
import { CONFIRMATIONS } from '@/lib/domain/sources/queries/confirmations';
import type { Prisma } from '@/prisma/generated/client';

const IN_ORDER = { orderBy: { position: 'asc' } } as const;

/** Everything that hangs on a regulation and is shown with it. */
export const WHOLE = {
  parties: IN_ORDER,
  issuers: IN_ORDER,
  signatories: { ...IN_ORDER, include: { person: { select: { id: true, name: true } } } },
  reviewCycles: IN_ORDER,
  /** Those to papers one sees. */
  acts: { select: { itemId: true } },
  confirmations: CONFIRMATIONS,
  revisions: REVISIONS,
  conferences: {
    orderBy: { conference: { heldLatest: { sort: 'desc', nulls: 'last' } } },
    take: 50,
    include: { conference: { include: { _count: { select: { figures: true, outcomes: true } } } } },
  },
  ...CITATIONS,
} as const satisfies Prisma.RegulationInclude;

export type RegulationRow = Prisma.RegulationGetPayload<{ include: typeof WHOLE }>;
