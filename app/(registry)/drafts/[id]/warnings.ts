import type { WarningAsked } from '@/components/drafts/side-panel';
import type { Translate } from '@/lib/core/translate';
import type { DraftView } from '@/lib/operations/publishing/schema/draft';
import {
  type FieldDescriptor,
  type FormDescriptor,
  groupsOf,
  isGroup,
  partsOf,
} from '@/lib/operations/publishing/schema/form/descriptor';
import { forms } from '@/lib/operations/publishing/schema/form/of-type';

/** What a draft is asked about, in words, with what was answered so far. */
export function warningsIn(draft: DraftView, t: Translate): WarningAsked[] {
  return draft.warnings.map(({ key, code, path, values }) => ({
    ...{ key, path },
    text: t(`review.warning.text.${code}`, { ...values }),
    answer: draft.warningAnswers[key] ?? '',
  }));
}

/** What is wrong with single fields: text that could not be read, and what an approver said. */
export function errorsOf(draft: DraftView, t: Translate): Record<string, string> {
  const form: FormDescriptor = forms[draft.type];
  const unread = Object.keys(draft.unread).map((path) => {
    const kind = fieldAt(form, path)?.kind ?? '';
    return [path, t(`drafts.unread.${UNREAD.has(kind) ? kind : 'other'}`)] as const;
  });
  const notes = notesOf(draft).map(([path, text]) => [path, t('drafts.form.note', { text })]);
  return { ...Object.fromEntries(unread), ...Object.fromEntries(notes) };
}

/** What the approver said of single fields, by path, while the draft is returned. */
export function notesOf({ state, returnNotes }: DraftView): [path: string, text: string][] {
  return state === 'RETURNED' ? Object.entries(returnNotes) : [];
}

const UNREAD = new Set(['date', 'unit', 'units', 'number']);

function fieldAt(form: FormDescriptor, path: string): FieldDescriptor | undefined {
  const [, group, field] = /^(?:([A-Za-z]+)\[[^\]]*\]\.)?([A-Za-z]+)$/.exec(path) ?? [];
  const own = partsOf(form).filter((part) => !isGroup(part));
  const fields = group ? (groupsOf(form).find((each) => each.group === group)?.fields ?? []) : own;
  return (fields as FieldDescriptor[]).find((each) => each.field === field);
}
