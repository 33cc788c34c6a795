import type { Json } from '@/lib/core/changes';
import type { ProvenanceItem } from '@/lib/domain/sources/schema/payload';

/** Where one field comes from, as a payload's provenance says it. */
export type Fact = ProvenanceItem;

/** What a row of a comparison is about: a field, or a field within an item of a list. */
export type Place = {
  field: string;
  item: string | null;
  inner: string | null;
  /** The item's place in its list, from 1, and the words it is known by. */
  ordinal: number | null;
  name: string | null;
};

export type ComparedRow = Place & {
  path: string;
  act: 'changed' | 'added' | 'removed' | 'moved';
  before: Json;
  after: Json;
  /** Where the new value comes from. */
  origin: Fact[];
};

export type Item = { ordinal: number; name: string | null };

export type Comparison = {
  rows: ComparedRow[];
  /** Facts whose value stands, while what is said of their origin changed. */
  facts: (Place & { act: 'changed' | 'added' | 'removed'; before: Fact[]; after: Fact[] })[];
  /** Fields with a value that stayed as they were. */
  kept: string[];
  /** Every item by its list and id ("participants.n1"): what others point to. */
  items: Record<string, Item>;
};

/** Names of what values point to: units by code, papers and people by id. */
export type Names = Readonly<Record<string, string>>;
