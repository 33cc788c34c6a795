import { z } from 'zod';
import { uuid } from '@/lib/core/uuid';
import { unitCode } from '@/lib/domain/units/schema/codes';

/** What can be followed: a regulation, a unit, or a pair of units. */
const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('regulation'), id: uuid }),
  z.object({ kind: z.literal('unit'), unit: unitCode }),
  z.object({ kind: z.literal('pair'), unit: unitCode, other: unitCode }),
]);

export type FollowTarget = z.infer<typeof target>;

/** A target as one field of a form: "regulation:…", "unit:BCA", "pair:BCA:BQP". */
export const targetText = z
  .string()
  .max(200, 'errors.field.tooLong')
  .transform((text) => {
    const [kind, first, second] = text.split(':');
    if (kind === 'regulation') return { kind, id: first };
    return kind === 'unit' ? { kind, unit: first } : { kind, unit: first, other: second };
  })
  .pipe(target);

export const followForm = z.object({ target: targetText });

/** Everything published until then has been seen. */
export const seenForm = z.object({ until: z.iso.datetime().transform((text) => new Date(text)) });

/** A target as it stands in a form. */
export function textOf(of: FollowTarget): string {
  if (of.kind === 'regulation') return `regulation:${of.id}`;
  return of.kind === 'unit' ? `unit:${of.unit}` : `pair:${of.unit}:${of.other}`;
}

/** The page of what is followed. */
export function pageOf(of: FollowTarget): string {
  if (of.kind === 'regulation') return `/regulations/${of.id}`;
  return of.kind === 'unit' ? `/units/${of.unit}` : `/pairs/${of.unit}/${of.other}`;
}

/** A publication that concerns something followed. */
export type Change = {
  type: 'REGULATION' | 'CONFERENCE';
  id: string;
  number: string | null;
  title: string;
  publishedAt: Date;
  revision: number;
};

export type Followed = { target: FollowTarget; label: string; changes: Change[] };

/** What a person follows, and what of it was published since they last looked. */
export type Digest = { followed: Followed[]; changes: (Change & { because: string[] })[] };
