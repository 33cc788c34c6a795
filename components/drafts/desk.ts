import type { Option } from '@/components/ui/field';
import type { FormValues } from '@/lib/operations/publishing/schema/form/values';
import type { controlTexts } from './fields/texts';
import type { Texts } from './texts';
import type { DraftThread } from './threads';

export type Controls = ReturnType<typeof controlTexts>;

/** What every part of the draft form looks at. */
export type Desk = {
  values: FormValues;
  texts: Texts;
  /** Words of the controls, by their kind. */
  controls: Controls;
  /** What is wrong with a field, by its path. */
  errors: Readonly<Record<string, string>>;
  /** Regulations that can be chosen. */
  papers: readonly Option[];
  /** Open follow-ups of the papers chosen, which an outcome item may be raising again. */
  threads: readonly DraftThread[];
  /** What rows of a group are called, where other rows choose among them. */
  choices: Readonly<Record<string, readonly Option[]>>;
  /** The field with which a page that was sent without a script goes on. */
  autoFocus: string | null;
  /** The name of the input with the record's date. */
  dateName: string;
};
