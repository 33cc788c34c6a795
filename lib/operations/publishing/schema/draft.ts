import { z } from 'zod';
import { uuid } from '@/lib/core/uuid';
import { unitCode } from '@/lib/domain/units/schema/codes';
import type { Warning } from './warning';

export const draftTypes = ['CONFERENCE', 'REGULATION'] as const;
export type DraftType = (typeof draftTypes)[number];
export type DraftState = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'WITHDRAWN';

/** One draft in a list. */
export type DraftItem = {
  id: string;
  type: DraftType;
  title: string;
  state: DraftState;
  version: number;
  savedAt: Date;
  author: string | null;
  /** Name of the drafting unit. */
  unit: string;
  /** Whether it revises a published record. */
  isCorrection: boolean;
  /** It is submitted and decided with the conference at which it is signed. */
  isCompanion: boolean;
  returnReason: string | null;
  can: { write: boolean; withdraw: boolean; restore: boolean };
};

export type DraftLists = {
  mine: DraftItem[];
  unit: DraftItem[];
  withdrawn: DraftItem[];
};

/** A draft as its form shows it. */
export type DraftView = DraftItem & {
  recordId: string;
  payload: unknown;
  unread: Readonly<Record<string, string>>;
  reason: string | null;
  returnNotes: Readonly<Record<string, string>>;
  unitCode: string | null;
  warnings: Warning[];
  warningAnswers: Readonly<Record<string, string>>;
  companions: { id: string; title: string; state: DraftState }[];
  companionOf: string | null;
};

/** A choice that was left open comes as an empty text. */
const chosen = z
  .literal('')
  .transform(() => undefined)
  .or(uuid)
  .optional();

/** What begins a draft on the page for it. */
export const beginForm = z.object({
  type: z.enum(draftTypes),
  unit: unitCode,
  recordId: chosen,
  regulation: chosen,
  reason: z.string().trim().max(2000, 'errors.field.tooLong').optional(),
});

/** A draft and the version that was on screen. */
export const draftForm = z.object({ id: uuid, version: z.coerce.number().int().min(1) });
