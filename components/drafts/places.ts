'use client';

import { rowsName } from '@/lib/operations/publishing/schema/form/values';
import type { Desk } from './desk';
import { filled } from './texts';

export type Place = {
  /** What the form calls it: "bên 2, Đơn vị"; empty for the form as a whole. */
  words: string;
  /** The input that it is mended in. */
  target: string;
};

/** Where in the form a path lies, in the words that stand there. */
export function placeOf(path: string, { values, texts }: Pick<Desk, 'values' | 'texts'>): Place {
  const fact = /^(.*)!\w+$/.exec(path)?.[1];
  if (fact) return { words: placeOf(fact, { values, texts }).words, target: path };
  const [, group, id, field] = /^([A-Za-z]+)\[([^\]]*)\](?:\.(\w+))?/.exec(path) ?? [];
  if (group === undefined || id === undefined) {
    const label =
      texts[`field.record.${path}`] ?? texts[`group.${path}.title`] ?? texts[`form.${path}`];
    return { words: label ?? '', target: path };
  }
  const place = (values[rowsName(group)] ?? []).indexOf(id) + 1;
  const name = texts[`group.${group}.row`];
  if (name === undefined || place === 0) return { words: '', target: path };
  const row = filled(texts, 'row.numbered', { name, number: place });
  const label = field === 'line' ? texts.personLine : texts[`field.${group}.${field}`];
  return { words: label ? `${row}, ${label}` : row, target: path };
}
