/** What a draft may be asked about: an answer settles it, nothing need be changed. */
export const warningCodes = [
  'DUPLICATE',
  'BEFORE_REGULATION',
  'UNIT_ENDED',
  'FIGURE_OUT_OF_LINE',
] as const;

export type WarningCode = (typeof warningCodes)[number];

/** `key` is stable while the matter is the same, so that its answer stays with it. */
export type Warning = {
  key: string;
  code: WarningCode;
  /** The field that gives rise to it. */
  path: string;
  values: Readonly<Record<string, string>>;
  /** The record it speaks of, where there is one. */
  record: { type: 'regulation' | 'conference'; id: string } | null;
};
