import { z } from 'zod';
import type { Json } from '@/lib/core/changes';
import { cursorText, decodeCursor } from '@/lib/core/pagination';
import { uuid } from '@/lib/core/uuid';
import type { Comparison, Names } from './comparison';
import type { Warning } from './warning';

type RecordType = 'REGULATION' | 'CONFERENCE';

/** Where a page of the queue begins: after the text submitted then. */
export const queuePlace = z.object({ at: z.iso.datetime({ precision: 3 }), id: uuid });

export const queueSearch = z.object({
  after: cursorText
    .refine((text) => decodeCursor(queuePlace, text) !== null, { error: 'errors.field.cursor' })
    .optional(),
  done: z.enum(['approved', 'returned']).optional(),
});

const version = z.coerce.number().int().min(1);

export const approveForm = z.object({ id: uuid, version });

/** The reason, and the notes that stand beside single fields as "note:PATH". */
export const returnForm = z
  .looseObject({ id: uuid, version, reason: z.string().max(2000, 'errors.field.tooLong') })
  .transform(({ id, version, reason, ...rest }) => {
    const notes = Object.entries(rest).flatMap(([name, text]) =>
      name.startsWith('note:') ? [[name.slice('note:'.length), String(text)] as const] : [],
    );
    return { id, version, reason, notes: Object.fromEntries(notes) };
  });

export const confirmForm = z.object({
  id: uuid,
  unit: z.string().max(100),
  revision: z.coerce.number().int().min(1),
  decision: z.enum(['CONFIRMED', 'DISPUTED']),
  note: z.string().max(2000, 'errors.field.tooLong').default(''),
});

/** Why the reader cannot decide; null where they can. */
export type Obstacle = 'OWN' | 'NOT_APPROVER' | null;

export type QueueItem = {
  id: string;
  type: RecordType;
  title: string;
  unit: string;
  author: string | null;
  submittedAt: Date;
  /** Ordinal that it would have; 1 is the first entry of a record. */
  number: number;
  obstacle: Obstacle;
};

export type Queue = { items: QueueItem[]; next: string | null };

export type Review = Omit<QueueItem, 'submittedAt' | 'obstacle'> & {
  version: number;
  state: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED' | 'WITHDRAWN';
  submittedAt: Date | null;
  reason: string | null;
  recordId: string;
  obstacle: Obstacle;
  comparison: Comparison;
  payload: Json;
  names: Names;
  warnings: (Warning & { answer: string | null })[];
  /** Every save that is still kept, oldest first. */
  saves: { version: number; by: string | null; at: Date }[];
  earlier: { reason: string; at: Date | null; notes: Record<string, string> } | null;
  /** Papers signed at this conference, decided with it. */
  companions: { id: string; title: string; comparison: Comparison }[];
};
