'use client';

import { type ClipboardEvent, useRef, useState } from 'react';
import { type PersonControlProps, setValue } from '@/components/drafts/control';
import type { PersonSuggestion } from '@/lib/domain/people/schema/suggestion';
import { Combobox } from './combobox';
import type { Choice } from './combobox-state';
import { findPeople, personChoice } from './person-choices';
import { type PersonParts, partsOf, partsOfLine, placeParts } from './person-parts';
import { useTyped } from './use-typed';

/**
 * One line for a person, "Thiếu tướng Trần Trung Hòa, Tư lệnh Binh chủng Công binh". Its parts stand
 * beneath while it is typed; Enter, or leaving it, puts them into the row's inputs and empties the
 * line. Where an input holds something else the line stays. Somebody known may be taken from a list.
 */
export function PersonField(props: PersonControlProps) {
  const { name, value, label, texts, row } = props;
  const input = useRef<HTMLInputElement>(null);
  const known = useRef<readonly PersonSuggestion[]>([]);
  const [said, say] = useState('');
  const { parts } = partsOfLine(useTyped(input, value));
  const find = async (typed: string, signal: AbortSignal) => {
    known.current = typed.includes(',') ? [] : await findPeople(typed, signal);
    return { choices: known.current.map((each) => personChoice(each, texts)), exact: null };
  };
  const split = () => input.current && say(texts[splitInto(input.current, row)] ?? '');
  const take = ({ key }: Choice) => {
    const person = known.current.find((each) => each.id === key);
    if (person && input.current) say(texts[takeKnown(input.current, row, person)] ?? '');
  };
  return (
    <>
      <Combobox
        id={name}
        label={label}
        texts={texts}
        find={find}
        take={take}
        onLeave={split}
        input={{ ref: input, ...attributesOf(props), onPaste }}
        onEnter={split}
      />
      <Split parts={parts} texts={texts} said={said} />
    </>
  );
}

type Outcome = 'split' | 'kept' | 'others' | 'empty';

/** Splits the line into its row; what has no place stays in the line. */
function splitInto(input: HTMLInputElement, row: string): Outcome {
  if (input.value.trim() === '') return 'empty';
  const { parts, others } = partsOfLine(input.value);
  if (!placeParts(input, row, parts)) return 'kept';
  setValue(input, others.join('; '));
  return others.length > 0 ? 'others' : 'split';
}

function takeKnown(input: HTMLInputElement, row: string, person: PersonSuggestion): Outcome {
  const { id, rank, name, posts, unit } = person;
  const read = {
    rank,
    name,
    posts,
    unitText: unit?.name ?? null,
    capacity: null,
    delegation: null,
  };
  if (!placeParts(input, row, { ...partsOf(read), person: id })) return 'kept';
  setValue(input, '');
  return 'split';
}

const SHOWN = ['capacity', 'rank', 'name', 'posts', 'unit', 'delegation'];

/** The parts beneath the line while it is typed, and what became of it. */
function Split({ parts, texts, said }: Parts & { said: string }) {
  return (
    <>
      <PartList {...{ parts, texts }} />
      <p className="understood" role="status">
        {said}
      </p>
    </>
  );
}

type Parts = { parts: PersonParts; texts: PersonControlProps['texts'] };

function PartList({ parts, texts }: Parts) {
  const shown = SHOWN.filter((field) => parts[field]);
  if (shown.length === 0) return null;
  return (
    <dl className="split">
      {shown.map((field) => (
        <div key={field}>
          <dt>{texts[field]}</dt>
          <dd>{parts[field]?.replaceAll('\n', '; ')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A signature block comes in several lines; a field of one line would join them without a gap. */
function onPaste(event: ClipboardEvent<HTMLInputElement>): void {
  const pasted = event.clipboardData.getData('text');
  if (!/\n/.test(pasted.trim())) return;
  event.preventDefault();
  const input = event.currentTarget;
  const line = pasted.trim().replace(/[\s,;]*\n[\s,;]*/g, ', ');
  input.setRangeText(line, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function attributesOf({
  name,
  value,
  describedBy,
  invalid,
  maxLength,
  autoFocus,
}: PersonControlProps) {
  return {
    name,
    maxLength,
    autoFocus,
    defaultValue: value,
    'aria-describedby': describedBy,
    'aria-invalid': invalid || undefined,
  };
}
