'use client';

import type { GroupDescriptor } from '@/lib/operations/publishing/schema/form/descriptor';
import { type FormValues, rowPath, rowsName } from '@/lib/operations/publishing/schema/form/values';

/** Rows that are made elsewhere: they go along as they are. */
export function HiddenRows({
  group,
  values,
  shown,
}: {
  group: GroupDescriptor;
  values: FormValues;
  /** Rows that stand elsewhere in the form. */
  shown: readonly string[];
}) {
  const rows = values[rowsName(group.group)] ?? [];
  return rows
    .filter((id) => !shown.includes(id))
    .map((id) => (
      <div key={id} hidden>
        <input type="hidden" name={rowsName(group.group)} value={id} readOnly />
        {group.fields.map(({ field }) => {
          const name = rowPath(group.group, id, field);
          return (
            <input key={name} type="hidden" name={name} defaultValue={values[name]?.[0] ?? ''} />
          );
        })}
      </div>
    ));
}
