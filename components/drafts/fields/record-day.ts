'use client';

import { bounds } from '@/lib/core/edtf/bounds';
import { understandDate } from '@/lib/core/edtf/understand';

/** The last day that the record's date may be, as it stands in the form; null while nobody knows. */
export function recordDay(form: HTMLFormElement | null, dateName: string): string | null {
  const input = form?.elements.namedItem(dateName);
  const typed = input instanceof HTMLInputElement ? input.value : '';
  const understood = understandDate(typed);
  if (!understood) return null;
  const { earliest, latest } = bounds(understood.edtf);
  return latest ?? earliest;
}
