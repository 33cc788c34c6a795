import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { edtfText } from '@/lib/core/edtf';
import { conferenceKinds, conferenceModes } from '@/lib/domain/conferences/schema/codes';
import { figureOperators } from '@/lib/domain/indicators/schema';

const FILE = join(process.cwd(), 'prisma/seed/demo/documented/conferences.json');

const code = z.string().regex(/^[A-Z0-9-]+$/);

const person = z.strictObject({
  name: z.string().min(1),
  rank: z.string().nullable(),
  /** Posts of state first, Party posts after them, as in the five cases. */
  posts: z.array(z.string().min(1)).min(1),
  /** Not in the reports: whom the post belongs to. */
  unit: code.nullable(),
});

const figure = z.strictObject({
  indicator: z.string().min(1),
  measure: z.string().min(1),
  operator: z.enum(figureOperators),
  number: z.number(),
  counted: z.string().min(1),
});

/** One conference as far as public reports tell; null or absent: they do not say. */
const documentedConference = z.strictObject({
  code,
  title: z.string().min(1),
  kinds: z.array(z.enum(conferenceKinds)).min(1),
  heldOn: edtfText,
  heldOnCertainty: z.enum(['STATED', 'INFERRED']),
  heldOnBasis: z.string().optional(),
  heldOnStated: z.string().optional(),
  place: z.string().nullable(),
  mode: z.enum(conferenceModes).nullable(),
  reviewedPeriod: z.strictObject({ text: z.string().min(1), edtf: edtfText.nullable() }),
  regulations: z.array(code).min(1),
  signs: z.array(code).default([]),
  parties: z.array(code).min(2),
  chairs: z.array(person).optional(),
  others: z.array(person).optional(),
  figures: z.array(figure).optional(),
  shortcomingsMentioned: z.boolean().optional(),
  directionsMentioned: z.boolean().optional(),
  sources: z.array(z.string().min(1)).min(1),
  note: z.string().optional(),
});

export type DocumentedConference = z.output<typeof documentedConference>;
export type DocumentedPerson = z.output<typeof person>;

/** The documented conferences beside the five cases; a bad entry throws with its place. */
export function documentedConferences(): DocumentedConference[] {
  return z.array(documentedConference).parse(JSON.parse(readFileSync(FILE, 'utf8')));
}
