import { z } from 'zod';
import { dateView, namedUnit } from '@/lib/domain/sources/schema/views';
import { signatureCapacities } from '../schema';

/** Rank, posts and unit as of one day, as the source gives them. */
const asOfThen = z.object({
  rank: z.string().nullable(),
  posts: z.array(z.string()),
  capacity: z.enum(signatureCapacities).nullable(),
  unit: namedUnit.nullable(),
});

export const appearanceView = asOfThen.extend({
  conference: z.object({ id: z.string(), title: z.string() }),
  heldOn: dateView,
  role: z.string(),
  unitText: z.string().nullable(),
});

export const signatureView = asOfThen.extend({
  regulation: z.object({ id: z.string(), number: z.string().nullable(), title: z.string() }),
  signedOn: dateView,
});

export const personView = z.object({
  id: z.uuid(),
  name: z.string(),
  /** The person this one turned out to be. */
  mergedInto: z.string().nullable(),
  appearances: z.array(appearanceView),
  signatures: z.array(signatureView),
  /** Others of the same name, kept apart until somebody merges them. */
  namesakes: z.array(z.object({ id: z.string(), name: z.string() })),
});

export type PersonView = z.infer<typeof personView>;
export type AppearanceView = z.infer<typeof appearanceView>;
export type SignatureView = z.infer<typeof signatureView>;
