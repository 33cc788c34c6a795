'use client';

import { type RefObject, startTransition, useEffect, useRef } from 'react';
import type { Gap } from '@/lib/operations/publishing/schema/form/answer';
import { type FormValues, valuesOf } from '@/lib/operations/publishing/schema/form/values';
import { SAVED_EVENT, type Saved } from './control';
import { subjectOf, unaskedIn } from './questions';

/**
 * After a save that brings up questions which the page does not show yet, or that changes what is
 * asked about, the page is drawn anew. Inputs keep what is typed in them; `keep` is given the answers
 * as they stand, so that they come back with their question.
 */
export function useLook(
  ref: RefObject<HTMLFormElement | null>,
  look: () => Promise<void>,
  keep: (values: FormValues) => void,
): void {
  const latest = useRef({ look, keep });
  useEffect(() => {
    latest.current = { look, keep };
  });
  useEffect(() => {
    const form = ref.current;
    if (!form) return;
    let seen = whatFor(form, []);
    // Without a connection the next save asks again.
    const onLost = () => {
      seen = '';
    };
    const onSaved = (event: Event) => {
      const gaps = event instanceof CustomEvent ? (event.detail as Saved).gaps : undefined;
      const now = gaps ? whatFor(form, gaps) : seen;
      if (now === seen) return;
      seen = now;
      latest.current.keep(answersIn(form));
      startTransition(() => latest.current.look().catch(onLost));
    };
    form.addEventListener(SAVED_EVENT, onSaved);
    return () => form.removeEventListener(SAVED_EVENT, onSaved);
  }, [ref]);
}

function whatFor(form: HTMLFormElement, gaps: readonly Gap[]): string {
  const values = valuesOf(new FormData(form));
  const isThere = (name: string) => form.elements.namedItem(name) !== null;
  return JSON.stringify([subjectOf(values), unaskedIn(gaps, isThere)]);
}

function answersIn(form: HTMLFormElement): FormValues {
  const values = Object.entries(valuesOf(new FormData(form)));
  return Object.fromEntries(values.filter(([name]) => name.startsWith('answers[')));
}
