'use client';

import { useEffect, useRef } from 'react';
import type { FigureControlProps } from '@/components/drafts/control';
import { type UnderstoodFigure, understandFigure } from '@/lib/domain/indicators/rules/understand';
import { figureSentence, numberWords } from './figure-sentence';
import { putIn, rowInput, valueIn } from './row-inputs';
import { TypedInput } from './typed-input';
import { useTyped } from './use-typed';

/**
 * A figure's raw words. What they mean stands beneath, and in the row's own inputs for operator, number
 * and unit, as long as nobody has written something else there.
 */
export function FigureField(props: FigureControlProps) {
  const { name, value, texts, row } = props;
  const input = useRef<HTMLInputElement>(null);
  const typed = useTyped(input, value);
  const figure = understandFigure(typed);
  const said = `${name}-read`;
  useProposed(input, row, figure, texts);
  return (
    <>
      <TypedInput ref={input} said={said} props={props} />
      <p
        className={figure.malformed ? 'understood bad' : 'understood'}
        id={said}
        aria-live="polite"
      >
        {figureSentence(figure, texts)}
      </p>
    </>
  );
}

/** Follows the raw words with the row's inputs that hold what these proposed before, or nothing. */
function useProposed(
  input: { current: HTMLInputElement | null },
  row: string,
  figure: UnderstoodFigure,
  texts: FigureControlProps['texts'],
): void {
  const proposed = useRef<Record<string, string>>(undefined);
  const { raw } = figure;
  useEffect(() => {
    const next = proposalOf(understandFigure(raw), texts);
    const before = proposed.current;
    proposed.current = next;
    // What stood there when the form was opened is not proposed anew.
    if (before === undefined) return;
    for (const [field, value] of Object.entries(next)) {
      const target = rowInput(input.current, row, field);
      const present = target ? valueIn(target) : null;
      if (target && (present === '' || present === before[field])) putIn(target, value);
    }
  }, [raw, row, input, texts]);
}

function proposalOf(figure: UnderstoodFigure, texts: FigureControlProps['texts']) {
  const { operator, number, malformed, measure, counted } = figure;
  return {
    malformed: malformed ? '1' : '',
    operator: operator ?? '',
    number: number === null ? '' : numberWords(number, { ...texts, locale: 'vi' }),
    measure: measure || counted,
  };
}
