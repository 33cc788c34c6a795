import { CITATIONS, REVISIONS } from '@/lib/domain/sources/queries';
import { CONFIRMATIONS } from '@/lib/domain/sources/queries/confirmations';
import type { Prisma } from '@/prisma/generated/client';

const inOrder = { orderBy: { position: 'asc' } } as const;

/** All that a conference page shows; one statement for each relation, however many rows. */
export const WHOLE_CONFERENCE = {
  regulations: {
    ...inOrder,
    include: { regulation: { select: { id: true, number: true, title: true } } },
  },
  parties: inOrder,
  venues: inOrder,
  participations: { ...inOrder, include: { person: { select: { id: true, name: true } } } },
  outcomes: {
    ...inOrder,
    include: { owners: inOrder, saidBy: { select: { itemId: true } } },
  },
  figures: {
    ...inOrder,
    include: { indicator: true, outcomeItem: { select: { itemId: true } } },
  },
  commendations: inOrder,
  ...CITATIONS,
  revisions: REVISIONS,
  confirmations: CONFIRMATIONS,
} as const satisfies Prisma.ConferenceInclude;

export type ConferenceRow = Prisma.ConferenceGetPayload<{ include: typeof WHOLE_CONFERENCE }>;
