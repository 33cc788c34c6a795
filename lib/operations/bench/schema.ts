/** How much is generated. */
export type Sizes = { units: number; regulations: number; conferences: number; outcomes: number };

export const SIZES = {
  small: { units: 200, regulations: 1_000, conferences: 5_000, outcomes: 25_000 },
  full: { units: 500, regulations: 20_000, conferences: 100_000, outcomes: 500_000 },
} as const satisfies Record<string, Sizes>;

export type SizeName = keyof typeof SIZES;

/** A row of one of the staged tables: the columns of the bulk import. */
export type StagedRow = Record<string, string | number | null>;

export type Measured = {
  query: string;
  kind: 'rare' | 'common' | 'several';
  found: number;
  /** Milliseconds in the database. */
  median: number;
  p95: number;
  /** Milliseconds of CPU of the database's process, the median, where the system tells. */
  cpu: number | null;
};

/** A running application to ask pages of: its address, and who asks. */
export type Running = { url: string; token?: string | undefined; cookie?: string | undefined };

export type PageFigures = {
  path: string;
  users: number;
  requests: number;
  median: number;
  p95: number;
};

export type Results = {
  size: SizeName;
  rows: Sizes;
  seconds: { load: number; index: number };
  bytes: { documents: number; indexes: number };
  searches: Measured[];
  /** Null where no running application was given. */
  pages: PageFigures | null;
};
