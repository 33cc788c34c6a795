'use client';

import { useEffect, useState } from 'react';
import { SET_EVENT } from '@/components/drafts/control';

/** How long a hand may rest before what is understood is said. */
const REST_MS = 300;

/** What stands in an uncontrolled input, followed when the hand rests, or at once when it leaves. */
export function useTyped(
  input: { current: HTMLInputElement | HTMLTextAreaElement | null },
  begun: string,
): string {
  const [typed, setTyped] = useState(begun);
  useEffect(() => {
    const field = input.current;
    const abort = new AbortController();
    let timer: number | undefined;
    const now = () => {
      window.clearTimeout(timer);
      if (field) setTyped(field.value);
    };
    const soon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(now, REST_MS);
    };
    // What was typed before the script came counts too.
    now();
    field?.addEventListener('input', soon, { signal: abort.signal });
    field?.addEventListener('change', now, { signal: abort.signal });
    field?.addEventListener(SET_EVENT, now, { signal: abort.signal });
    return () => {
      abort.abort();
      window.clearTimeout(timer);
    };
  }, [input]);
  return typed;
}
