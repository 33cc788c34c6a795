'use client';

import { useRef } from 'react';
import { type DateControlProps, setValue } from '@/components/drafts/control';
import { readTypedDate } from '@/lib/core/edtf/reading';
import { dateSentence, dateWords } from './date-sentence';
import { TypedInput } from './typed-input';
import { useReady } from './use-ready';
import { useTyped } from './use-typed';

/** A partial date or period in one text field, which repeats what it understood. */
export function DateField(props: DateControlProps) {
  const { name, value, label, texts } = props;
  const input = useRef<HTMLInputElement>(null);
  const ready = useReady();
  const reading = readTypedDate(useTyped(input, value));
  const said = `${name}-read`;
  const choose = (edtf: string) => {
    if (!input.current) return;
    setValue(input.current, dateWords(edtf, texts));
    input.current.focus();
  };
  return (
    <>
      <TypedInput ref={input} said={said} props={props} />
      <p className="understood" id={said} aria-live="polite">
        {dateSentence(reading, texts)}
      </p>
      {ready && reading.kind === 'UNREAD' ? (
        <Alternatives dates={reading.alternatives} {...{ label, texts, choose }} />
      ) : null}
    </>
  );
}

function Alternatives({
  dates,
  label,
  texts,
  choose,
}: {
  dates: readonly string[];
  label: string;
  texts: DateControlProps['texts'];
  choose: (edtf: string) => void;
}) {
  if (dates.length === 0) return null;
  return (
    <fieldset className="understood-choices">
      <legend className="sr-only">{(texts.choices ?? '').replace('{label}', label)}</legend>
      {dates.map((edtf) => (
        <button key={edtf} type="button" className="button small" onClick={() => choose(edtf)}>
          {dateWords(edtf, texts)}
        </button>
      ))}
    </fieldset>
  );
}
