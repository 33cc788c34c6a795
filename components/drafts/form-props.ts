import type { ReactNode } from 'react';
import type { Option } from '@/components/ui/field';
import type { DraftAction, Gap } from '@/lib/operations/publishing/schema/form/answer';
import type { FormDescriptor } from '@/lib/operations/publishing/schema/form/descriptor';
import type { FormValues } from '@/lib/operations/publishing/schema/form/values';
import type { Controls } from './desk';
import type { WarningAsked } from './side-panel';
import type { Texts } from './texts';
import type { DraftThread } from './threads';

export type CarriedOver = {
  section: ReactNode;
  rows: readonly string[];
  threads: readonly DraftThread[];
};

/** What the form of a draft is given by its page. */
export type DraftFormProps = {
  formId: string;
  form: FormDescriptor;
  values: FormValues;
  errors: Readonly<Record<string, string>>;
  papers: readonly Option[];
  gaps: readonly Gap[];
  warnings: readonly WarningAsked[];
  texts: Texts;
  controls: Controls;
  action: DraftAction;
  /** The address of the page: what a form sent without a script comes back with belongs to it. */
  page: string;
  /** Has the page drawn anew on the server, for questions that come up while one types. */
  look: () => Promise<void>;
  dateName: string;
  /** Whether a published record is changed, so that a reason is asked. */
  asksReason: boolean;
  /** The line that says what is saved, then what stands in the side panel. */
  saveLine: ReactNode;
  /** The questions about open follow-ups, the rows of answers that they show, and these threads. */
  carryOver: CarriedOver | null;
  children?: ReactNode;
};
