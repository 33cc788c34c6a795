'use client';

import type { GroupDescriptor } from '@/lib/operations/publishing/schema/form/descriptor';
import { beside, rowPath } from '@/lib/operations/publishing/schema/form/values';
import { CertaintyFields } from './certainty-fields';
import type { Desk } from './desk';
import { FieldFrame } from './field-frame';
import { filled, word } from './texts';

type Props = { group: GroupDescriptor; id: string; desk: Desk };

/** How sure the facts of a row are: each of those that may be doubtful. */
export function RowCertainty({ group, id, desk }: Props) {
  return group.fields.filter(isDoubtable).map(({ field }) => {
    const path = rowPath(group.group, id, field);
    const label = word(desk.texts, `field.${group.group}.${field}`);
    const asked = filled(desk.texts, 'certainty.of', { label });
    return (
      <FieldFrame
        key={field}
        name={beside.certainty(path)}
        label={asked}
        error={desk.errors[beside.basis(path)]}
        kind="certainty"
      >
        <CertaintyFields {...{ path, label, desk }} />
      </FieldFrame>
    );
  });
}

/** Whether a row of the group says how sure it is. */
export function asksCertainty(group: GroupDescriptor): boolean {
  return group.fields.some(isDoubtable);
}

/** Whether a fact of the row is not simply stated, or lacks its basis. */
export function isDoubtful({ group, id, desk }: Props): boolean {
  return group.fields.filter(isDoubtable).some(({ field }) => {
    const path = rowPath(group.group, id, field);
    const said = desk.values[beside.certainty(path)]?.[0] ?? '';
    return !['', 'STATED'].includes(said) || beside.basis(path) in desk.errors;
  });
}

function isDoubtable({ certainty }: { certainty?: boolean }): boolean {
  return certainty === true;
}
