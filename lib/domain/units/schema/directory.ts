import type { Bounds } from '@/lib/core/edtf/bounds';
import type { unitChangeKinds, unitKinds, unitNameKinds, unitSectors } from './codes';

type Certainty = 'STATED' | 'INFERRED' | 'UNKNOWN' | 'UNVERIFIED';

/** A partial date with its bounds; null where nothing is known. */
export type Dated = { edtf: string; bounds: Bounds } | null;

export type UnitName = {
  name: string;
  kind: (typeof unitNameKinds)[number];
  from: Dated;
  to: Dated;
  source: string | null;
  certainty: Certainty;
};

export type UnitEntry = {
  id: string;
  code: string;
  kind: (typeof unitKinds)[number];
  sector: (typeof unitSectors)[number];
  isClass: boolean;
  /** The present, else the last superior. */
  parent: string | null;
  from: Dated;
  to: Dated;
  source: string | null;
  certainty: Certainty;
  names: readonly UnitName[];
  superiors: readonly { code: string; from: Dated; to: Dated; certainty: Certainty }[];
};

export type UnitChange = {
  code: string;
  kind: (typeof unitChangeKinds)[number];
  date: Dated;
  legalBasis: string | null;
  note: string | null;
  source: string | null;
  certainty: Certainty;
  predecessors: readonly string[];
  successors: readonly string[];
};

/** All units with names, superiors and changes: small, known to everybody, kept in memory. */
export type UnitDirectory = {
  version: number;
  byCode: ReadonlyMap<string, UnitEntry>;
  byId: ReadonlyMap<string, UnitEntry>;
  children: ReadonlyMap<string | null, readonly string[]>;
  /** Changes that are not undone, by the code of each unit in them. */
  changes: ReadonlyMap<string, readonly UnitChange[]>;
};

export type NamedUnit = { code: string; name: string };

/** A unit as a record shows it: the name of the time, and what has become of it since. */
export type PartyName = NamedUnit & {
  isClass: boolean;
  now: null | { kind: 'renamed' | 'succeeded' | 'ended'; units: NamedUnit[]; date: string | null };
};
