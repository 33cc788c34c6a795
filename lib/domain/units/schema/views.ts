import { z } from 'zod';
import { cursorText, limit } from '@/lib/core/pagination';
import { line } from '@/lib/core/vietnamese-text';
import { unitChangeKinds, unitCode, unitKinds, unitNameKinds, unitSectors } from './codes';

const sought = {
  /** A code, a name of any time or a short form. */
  q: line({ max: 200 }).optional(),
  sector: z.enum(unitSectors).optional(),
};

/** What the page of units may be asked for; ended units are shown when asked for. */
export const unitTreeFilter = z.object({
  ...sought,
  ended: z.enum(['1']).optional(),
  /** Only what is beneath this unit. */
  under: unitCode.optional(),
});

/** What the list of units in the API may be asked for; `ended=0` leaves out those that ended. */
export const unitListFilter = z.object({
  ...sought,
  ended: z.enum(['0', '1']).default('1'),
  limit,
  cursor: cursorText.optional(),
});

const named = z.object({ code: z.string(), name: z.string() });
const certainty = z.enum(['STATED', 'INFERRED', 'UNKNOWN', 'UNVERIFIED']);
const edtf = z.string().nullable();
const period = { from: edtf, to: edtf };

const identity = named.extend({
  kind: z.enum(unitKinds),
  sector: z.enum(unitSectors),
  isClass: z.boolean(),
  abbreviations: z.array(z.string()),
  ended: z.boolean(),
  ...period,
});

export const unitListItem = identity.extend({
  superior: named.nullable(),
  /** The name that fits what was sought, where it is not the present one. */
  matched: z.string().nullable(),
});

export const unitList = z.object({
  items: z.array(unitListItem),
  nextCursor: z.string().nullable(),
  total: z.int(),
  totalIsCapped: z.boolean(),
});

const nameView = z.object({
  name: z.string(),
  kind: z.enum(unitNameKinds),
  ...period,
  certainty,
  source: z.string().nullable(),
});

const changeView = z.object({
  code: z.string(),
  kind: z.enum(unitChangeKinds),
  date: edtf,
  predecessors: z.array(named),
  successors: z.array(named),
  /** From which superior to which, by their present names. */
  moved: z.object({ from: z.string(), to: z.string() }).nullable(),
  legalBasis: z.string().nullable(),
  note: z.string().nullable(),
  source: z.string().nullable(),
  certainty,
});

export const unitView = identity.extend({
  source: z.string().nullable(),
  certainty,
  /** Nearest first. */
  chain: z.array(named),
  names: z.array(nameView),
  superiors: z.array(named.extend({ ...period, certainty })),
  /** The first hundred of those directly beneath it, living ones first. */
  subordinates: z.object({ items: z.array(named.extend({ ended: z.boolean() })), total: z.int() }),
  changes: z.array(changeView),
  /** Living units that took over from an ended one. */
  successors: z.array(named),
});

export type UnitTreeFilter = z.infer<typeof unitTreeFilter>;
export type UnitListFilter = z.infer<typeof unitListFilter>;
export type UnitListItem = z.infer<typeof unitListItem>;
export type UnitNameView = z.infer<typeof nameView>;
export type UnitChangeView = z.infer<typeof changeView>;
export type UnitView = z.infer<typeof unitView>;

/** A unit as found by what was sought: with the chain above it and the name that fitted. */
export type FoundUnit = UnitListItem & { chain: z.infer<typeof named>[] };

/** A branch of the tree. */
export type UnitBranch = {
  code: string;
  name: string;
  abbreviation: string | null;
  isClass: boolean;
  ended: boolean;
  to: string | null;
  beneath: UnitBranch[];
};

export type UnitTree = {
  groups: { sector: UnitListItem['sector']; branches: UnitBranch[] }[];
  /** How many of those shown are at work, how many have ended. */
  living: number;
  ended: number;
};
