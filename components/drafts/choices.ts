'use client';

import type { Option } from '@/components/ui/field';
import {
  type FormDescriptor,
  type GroupDescriptor,
  groupsOf,
} from '@/lib/operations/publishing/schema/form/descriptor';
import { type FormValues, rowPath, rowsName } from '@/lib/operations/publishing/schema/form/values';
import { filled, type Texts, word } from './texts';

/** What the rows of those groups are called among which other rows choose. */
export function choicesOf(
  form: FormDescriptor,
  values: FormValues,
  texts: Texts,
): Record<string, Option[]> {
  const groups = groupsOf(form);
  const chosen = new Set(groups.flatMap(({ fields }) => fields.flatMap((field) => field.of ?? [])));
  const among = groups.filter(({ group }) => chosen.has(group));
  return Object.fromEntries(among.map((group) => [group.group, optionsOf(group, values, texts)]));
}

function optionsOf(group: GroupDescriptor, values: FormValues, texts: Texts): Option[] {
  return (values[rowsName(group.group)] ?? []).map((id, at) => {
    const said = TOLD_BY.map((field) => values[rowPath(group.group, id, field)]?.[0] ?? '');
    const row = filled(texts, 'row.numbered', {
      name: word(texts, `group.${group.group}.row`),
      number: at + 1,
    });
    return { value: id, label: said.find((text) => text.trim() !== '')?.slice(0, 80) || row };
  });
}

/** The fields by which a row is known, the surest first. */
const TOLD_BY = ['name', 'delegation', 'line', 'text'];
