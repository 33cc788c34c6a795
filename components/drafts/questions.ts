'use client';

import type { Gap } from '@/lib/operations/publishing/schema/form/answer';
import type { FormValues } from '@/lib/operations/publishing/schema/form/values';

/** What questions and warnings depend on: the papers, the parties and the day. */
export function subjectOf(values: FormValues): string {
  const telling = Object.entries(values).filter(([name, [text]]) => SUBJECT.test(name) && text);
  return JSON.stringify(telling.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const SUBJECT =
  /^(regulations\[.*\]\.regulation|parties\[.*\]\.unit@code|outcomes\[.*\]\.followUp|heldOn|signedOn)$/;

/** The questions and warnings that wait for an answer and have no field yet, by their field's name. */
export function unaskedIn(gaps: readonly Gap[], isThere: (name: string) => boolean): string[] {
  const wanted = gaps.flatMap(({ path }) => {
    const warning = /^warnings\[(.*)\]$/.exec(path)?.[1];
    if (warning !== undefined) return [`warning:${warning}`];
    return path.startsWith('answers[') ? [path] : [];
  });
  return wanted.filter((name) => !isThere(name)).sort();
}
