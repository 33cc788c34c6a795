'use client';

import { useEffect, useState } from 'react';
import { findSecretMarking } from '@/lib/core/marking';
import { type Texts, word } from './texts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Refuses what is pasted or dropped into a form where a state-secret marking would stand in the
 * field: nothing of it reaches the page or the server. `texts`: refused, why, close.
 */
export function MarkingGuard({ formId, texts }: { formId: string; texts: Texts }) {
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const check = (event: Event, text: string) => {
      const field = event.target;
      if (!isField(field) || !wouldMark(field, text)) return setRefused(false);
      event.preventDefault();
      event.stopPropagation();
      setRefused(true);
    };
    return listen(document.getElementById(formId), check);
  }, [formId]);
  if (!isRefused) return null;
  return (
    <div className="notice alert guard" role="alert">
      <h2>{word(texts, 'refused')}</h2>
      <p>{word(texts, 'why')}</p>
      <p>
        <button className="button small" type="button" onClick={() => setRefused(false)}>
          {word(texts, 'close')}
        </button>
      </p>
    </div>
  );
}

type Check = (event: Event, text: string) => void;

/** Before anybody else hears of it. */
function listen(form: HTMLElement | null, check: Check): () => void {
  const here = new AbortController();
  const options = { capture: true, signal: here.signal };
  form?.addEventListener(
    'paste',
    (event) => check(event, event.clipboardData?.getData('text/plain') ?? ''),
    options,
  );
  form?.addEventListener(
    'drop',
    (event) => check(event, event.dataTransfer?.getData('text/plain') ?? ''),
    options,
  );
  return () => here.abort();
}

function isField(target: EventTarget | null): target is Field {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** Judged as it would stand in the field: one word put into a sentence is no marking. */
function wouldMark(field: Field, text: string): boolean {
  if (text === '') return false;
  const { value, selectionStart, selectionEnd } = field;
  const [from, to] = [selectionStart ?? value.length, selectionEnd ?? value.length];
  return findSecretMarking(value.slice(0, from) + text + value.slice(to)) !== null;
}
