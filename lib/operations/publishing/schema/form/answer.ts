import type { FormValues } from './values';

/** Something still missing for submission: the path of its field, and what is to be done. */
export type Gap = { path: string; text: string };

/** What a sent draft form comes back with. */
export type DraftAnswer = {
  /** Why it was not done; null where all is well. */
  title: string | null;
  message: string | null;
  /** What is wrong with single fields, in words, by their path. */
  errors: Readonly<Record<string, string>>;
  /** What is saved: its version, and what others had written meanwhile. */
  saved: { version: number; changed: FormValues } | null;
  gaps: readonly Gap[] | null;
  /** Fields that two people wrote otherwise: theirs stand until a person chooses. */
  conflicts: readonly { path: string; mine: FormValues; theirs: FormValues }[];
  /** What the form shows when it comes back without a script; null for what is saved. */
  values: FormValues | null;
  focus: string | null;
};

export const NOTHING_SENT: DraftAnswer = {
  ...{ title: null, message: null, errors: {}, saved: null, gaps: null, values: null },
  ...{ conflicts: [], focus: null },
};

export type DraftAction = (before: DraftAnswer, data: FormData) => Promise<DraftAnswer>;
