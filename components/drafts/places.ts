'use client';

import { beside, type FormValues, rowsName } from '@/lib/operations/publishing/schema/form/values';
import type { Desk } from './desk';
import { filled, type Texts } from './texts';

export type Place = {
  /** What the form calls it: "bên 2, Đơn vị"; empty for the form as a whole. */
  words: string;
  /** The input that it is mended in. */
  target: string;
};

/** Where in the form a path lies, in the words that stand there. */
export function placeOf(path: string, { values, texts }: Pick<Desk, 'values' | 'texts'>): Place {
  const origin = /^provenance\[(\d+)\]/.exec(path);
  if (origin) return ofOrigin(Number(origin[1]), { values, texts });
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

/** Where a fact comes from is said beside the fact. */
function ofOrigin(at: number, { values, texts }: { values: FormValues; texts: Texts }): Place {
  const field = originFields(values)[at] ?? null;
  const shown =
    field ??
    Object.keys(values)
      .find((name) => name.endsWith('!basis'))
      ?.slice(0, -6);
  if (!shown) return { words: '', target: 'sources' };
  return { words: texts[`field.record.${shown}`] ?? '', target: beside.basis(shown) };
}

/** The fields of the record that the origins going along speak of, by their place in the list. */
function originFields(values: FormValues): (string | null)[] {
  try {
    const { provenance } = JSON.parse(values.carried?.[0] ?? '{}') as {
      provenance?: { item: string | null; field: string }[];
    };
    return (provenance ?? []).map(({ item, field }) => (item === null ? field : null));
  } catch {
    return [];
  }
}
