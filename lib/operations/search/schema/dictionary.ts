/** One meaning of a short form or name: a unit, or plain words. */
export type Sense = {
  unit: string | null;
  /** What is shown when it is asked which is meant. */
  label: string;
  /** How it may stand in a text: names and short forms. */
  forms: readonly string[];
};

export type Entry = { senses: readonly Sense[]; ambiguous: boolean };

/** Short forms and names by their words, folded and written together. */
export type Dictionary = ReadonlyMap<string, Entry>;

export type AbbreviationRow = {
  abbreviation: string;
  expansion: string;
  unit: string | null;
  ambiguous: boolean;
};
