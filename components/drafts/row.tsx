'use client';

import { actText } from '@/lib/operations/publishing/schema/form/acts';
import type { GroupDescriptor } from '@/lib/operations/publishing/schema/form/descriptor';
import { rowPath, rowsName } from '@/lib/operations/publishing/schema/form/values';
import type { Desk } from './desk';
import { DraftField } from './draft-field';
import { goingOn } from './field-frame';
import { MatchOffer } from './match-offer';
import { PersonLine } from './person-line';
import { asksCertainty, isDoubtful, RowCertainty } from './row-certainty';
import { filled, word } from './texts';

type Props = {
  group: GroupDescriptor;
  id: string;
  /** Its place, from 1. */
  place: number;
  /** Taken away, but still there to be brought back: neither shown nor sent. */
  gone?: boolean;
  desk: Desk;
};

/** One row of a list: its fields, those seldom used under "details", and what can be done with it. */
export function Row({ group, id, place, gone = false, desk }: Props) {
  const name = rowName(group, place, desk);
  const shown = group.fields.filter((field) => !field.minor);
  const minor = group.fields.filter((field) => field.minor);
  return (
    <fieldset
      className="draft-row"
      id={rowPath(group.group, id)}
      data-row={`${group.group}:${id}`}
      data-start={group.startWith}
      tabIndex={-1}
      {...goingOn(rowPath(group.group, id), desk)}
      hidden={gone}
      disabled={gone}
    >
      <legend>{name}</legend>
      <input type="hidden" name={rowsName(group.group)} value={id} readOnly />
      <RowError row={rowPath(group.group, id)} desk={desk} />
      {group.personLine ? <PersonLine row={rowPath(group.group, id)} desk={desk} /> : null}
      <div className="draft-fields">
        <Fields {...{ group, id, desk }} fields={shown} />
      </div>
      <MatchOffer {...{ group, id, desk }} />
      {minor.length > 0 || asksCertainty(group) ? (
        <Details {...{ group, id, desk }} fields={minor} />
      ) : null}
      <RowActs group={group.group} id={id} name={name} texts={desk.texts} />
    </fieldset>
  );
}

/** What is said of the row as a whole. */
function RowError({ row, desk }: { row: string; desk: Desk }) {
  const error = desk.errors[row];
  return error ? <p className="message">{error}</p> : null;
}

/** What a row is called: "bên 2". */
export function rowName(group: GroupDescriptor, place: number, { texts }: Desk): string {
  const name = word(texts, `group.${group.group}.row`);
  return filled(texts, 'row.numbered', { name, number: place });
}

type Part = Pick<Props, 'group' | 'id' | 'desk'> & { fields: GroupDescriptor['fields'] };

function Fields({ group, id, fields, desk }: Part) {
  return fields.map((field) => (
    <DraftField
      key={field.field}
      field={field}
      path={rowPath(group.group, id, field.field)}
      group={group.group}
      desk={desk}
    />
  ));
}

/** Open from the start where something stands in it. */
function Details(part: Part) {
  const { group, id, fields, desk } = part;
  const isFilled = fields.some(({ field }) => {
    const path = rowPath(group.group, id, field);
    return Boolean(desk.values[path]?.[0]) || path in desk.errors;
  });
  return (
    <details className="more" open={isFilled || isDoubtful(part)}>
      <summary>{word(desk.texts, 'row.more')}</summary>
      <div className="draft-fields">
        <Fields {...part} />
        <RowCertainty {...part} />
      </div>
    </details>
  );
}

function RowActs({
  group,
  id,
  name,
  texts,
}: {
  group: string;
  id: string;
  name: string;
  texts: Desk['texts'];
}) {
  return (
    <p className="row-acts">
      {(['up', 'down', 'remove'] as const).map((act) => (
        <button
          key={act}
          type="submit"
          className="button quiet small"
          name="act"
          value={actText({ act, group, id })}
          aria-label={filled(texts, `row.${act}Of`, { row: name })}
        >
          {word(texts, `row.${act}`)}
        </button>
      ))}
    </p>
  );
}
