'use client';

import { formatEdtf } from '@/lib/core/edtf/format';
import type { DateReading } from '@/lib/core/edtf/reading';

type Texts = Readonly<Record<string, string>>;

/** What was understood of a typed date, in words: "Hiểu là 09/3, không rõ năm". Empty for nothing. */
export function dateSentence(reading: DateReading, texts: Texts): string {
  if (reading.kind === 'EMPTY') return '';
  if (reading.kind === 'READ') {
    const { edtf, nominalEnd } = reading;
    const date = dateWords(edtf, texts);
    if (nominalEnd === null) return put(texts.read, { date });
    return put(texts.readOpen, { date, end: dateWords(nominalEnd, texts) });
  }
  return (reading.alternatives.length > 0 ? texts.doubtful : texts.unread) ?? '';
}

/** A date in the language of the page. */
export function dateWords(edtf: string, texts: Texts): string {
  return formatEdtf(edtf, texts.locale === 'en' ? 'en' : 'vi');
}

function put(text = '', values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
