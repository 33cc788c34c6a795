'use client';

import { actText } from '@/lib/operations/publishing/schema/form/acts';
import type { GroupDescriptor } from '@/lib/operations/publishing/schema/form/descriptor';
import { rowsName } from '@/lib/operations/publishing/schema/form/values';
import type { Desk } from './desk';
import type { Held } from './draft-state';
import { Row, rowName } from './row';
import { word } from './texts';

type Props = { group: GroupDescriptor; held: Held; desk: Desk };

/** A list of rows in their order, rows taken away behind it, and the buttons that add one. */
export function Group({ group, held, desk }: Props) {
  const rows = held.values[rowsName(group.group)] ?? [];
  const gone = held.removed.filter((each) => each.group === group.group);
  const taken = gone.at(-1);
  return (
    <div className="draft-group" id={group.group} data-group={group.group} tabIndex={-1}>
      {[...rows, ...gone.map((each) => each.id)].map((id, at) => (
        <Row key={id} group={group} id={id} place={at + 1} gone={at >= rows.length} desk={desk} />
      ))}
      <p className="row add-row">
        <AddButtons group={group} desk={desk} />
        {taken ? (
          <button
            type="button"
            className="button quiet small"
            data-restore={`${group.group}:${taken.id}`}
          >
            {word(desk.texts, 'undo')}: {rowName(group, taken.at + 1, desk)}
          </button>
        ) : null}
      </p>
      {desk.errors[group.group] ? <p className="message">{desk.errors[group.group]}</p> : null}
    </div>
  );
}

function AddButtons({ group, desk }: Pick<Props, 'group' | 'desk'>) {
  const start = group.fields.find((field) => field.field === group.startWith);
  const choices = start?.options ?? [null];
  const add = word(desk.texts, `group.${group.group}.add`);
  return choices.map((startWith, at) => (
    <button
      key={startWith ?? ''}
      id={at === 0 ? `add-${group.group}` : undefined}
      type="submit"
      className="button small"
      name="act"
      value={actText({ act: 'add', group: group.group, after: null, startWith })}
    >
      {startWith ? `+ ${word(desk.texts, `${start?.codes}.${startWith}`)}` : add}
    </button>
  ));
}
