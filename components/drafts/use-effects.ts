'use client';

import { type RefObject, useEffect, useRef } from 'react';
import type { DraftAnswer, Gap } from '@/lib/operations/publishing/schema/form/answer';
import { type FormValues, SCRIPT_NAME } from '@/lib/operations/publishing/schema/form/values';
import { SAVED_EVENT, type Saved } from './control';
import type { Held } from './draft-state';
import { focusField } from './on-page';

type FormRef = RefObject<HTMLFormElement | null>;
type Taking = { take: (values: FormValues) => void; setGaps: (gaps: readonly Gap[]) => void };

/** After each save: the new version, what others wrote, and what is still missing. */
export function useSaved(ref: FormRef, { take, setGaps }: Taking): void {
  const latest = useRef({ take, setGaps });
  useEffect(() => {
    latest.current = { take, setGaps };
  });
  useEffect(() => {
    const form = ref.current;
    const onSaved = (event: Event) => {
      if (!(event instanceof CustomEvent)) return;
      const { version, changed, gaps } = event.detail as Saved;
      latest.current.take({ ...changed, version: [String(version)] });
      if (gaps) latest.current.setGaps(gaps);
    };
    form?.addEventListener(SAVED_EVENT, onSaved);
    return () => form?.removeEventListener(SAVED_EVENT, onSaved);
  }, [ref]);
}

/** What a sent form comes back with: shown on top, where the eye is led. */
export function useAnswer(ref: FormRef, answer: DraftAnswer, { take, setGaps }: Taking): void {
  const seen = useRef(answer);
  useEffect(() => {
    if (seen.current === answer) return;
    seen.current = answer;
    if (answer.saved) {
      take({ ...answer.saved.changed, version: [String(answer.saved.version)] });
    }
    if (answer.gaps) setGaps(answer.gaps);
    if (answer.title) ref.current?.scrollIntoView({ block: 'start' });
  }, [ref, answer, take, setGaps]);
}

/** After rows were added, moved or taken away: the focus, and a word to whoever keeps the form. */
export function useTurn(ref: FormRef, { focus, turns }: Held): void {
  const done = useRef(turns);
  useEffect(() => {
    if (done.current === turns) return;
    done.current = turns;
    if (focus !== null) focusField(focus);
    ref.current?.dispatchEvent(new Event('input', { bubbles: true }));
  }, [ref, focus, turns]);
}

/** Tells the server that a script is there: what it does with typed words need not be done again. */
export function useScript(ref: FormRef): void {
  useEffect(() => {
    const input = ref.current?.elements.namedItem(SCRIPT_NAME);
    if (input instanceof HTMLInputElement) input.value = '1';
  }, [ref]);
}
