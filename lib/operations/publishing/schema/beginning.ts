import type { DraftType } from './draft';

type Choice = { value: string; label: string };

/** What is asked before a draft is begun. */
export type Beginning = {
  type: DraftType;
  units: Choice[];
  /** Regulations that a conference may review; the one it was begun from is chosen. */
  papers: Choice[];
  regulation: string;
  /** The published record that is corrected. */
  record: { id: string; title: string } | null;
};
