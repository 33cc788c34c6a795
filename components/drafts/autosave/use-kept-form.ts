import { useEffect, useRef, useState } from 'react';
import { SAVE_EVENT, SAVED_EVENT, type Saved } from '@/components/drafts/control';
import type { FormValues } from '@/lib/operations/publishing/schema/form/values';
import type { SavedFormAnswer } from '@/lib/operations/publishing/schema/saved-form';
import type { Conflicts } from './conflict-dialog';
import { sameValues, valuesNow } from './form-values';
import { Keeper, type SaveState } from './keeper';
import { forgetLocally, keptLocally, type LocalCopy } from './local-copy';

export type KeptForm = {
  state: SaveState;
  /** What an earlier visit could not save. */
  copy: LocalCopy | null;
  conflicts: Conflicts | null;
  /** Puts values into the form and saves them. */
  put: (values: FormValues) => void;
  /** Lets go of what an earlier visit could not save. */
  drop: () => void;
};

type Draft = { formId: string; draftId: string; type: string; userId: string };

/** Ties a keeper to the form on the page, for as long as the page is open. */
export function useKeptForm({ formId, draftId, type, userId }: Draft): KeptForm {
  const [state, setState] = useState<SaveState>({ kind: 'still' });
  const [copy, setCopy] = useState<LocalCopy | null>(null);
  const [conflicts, setConflicts] = useState<Conflicts | null>(null);
  const keeper = useRef<Keeper | null>(null);
  const key = `draft:${userId}:${draftId}`;
  useEffect(() => {
    const form = formOf(formId);
    if (!form) return;
    const found = keptLocally(key);
    if (found && !sameValues(found.values, valuesNow(form))) setCopy(found);
    const onSaved = (answer: SavedFormAnswer) => {
      tell(form, answer);
      if (answer.conflicts.length > 0) setConflicts({ list: answer.conflicts, by: answer.by });
    };
    keeper.current = new Keeper({ form, draftId, type, key }, { onState: setState, onSaved });
    return listen(form, keeper.current);
  }, [formId, draftId, type, key]);
  const put = (values: FormValues) => {
    setCopy(null);
    setConflicts(null);
    const form = formOf(formId);
    if (form) setInputs(form, values);
    keeper.current?.touched();
  };
  const drop = () => {
    setCopy(null);
    forgetLocally(key);
  };
  return { state, copy, conflicts, put, drop };
}

function formOf(id: string): HTMLFormElement | null {
  const form = document.getElementById(id);
  return form instanceof HTMLFormElement ? form : null;
}

/** Whatever changes the form counts, and so do leaving the page and finding the network again. */
function listen(form: HTMLFormElement, keeper: Keeper): () => void {
  const leaving = () => document.visibilityState === 'hidden' && keeper.now();
  const here = new AbortController();
  const { signal } = here;
  form.addEventListener('input', keeper.touched, { signal });
  form.addEventListener('change', keeper.touched, { signal });
  form.addEventListener(SAVE_EVENT, keeper.now, { signal });
  window.addEventListener('online', keeper.now, { signal });
  document.addEventListener('visibilitychange', leaving, { signal });
  window.addEventListener('pagehide', keeper.keep, { signal });
  // Typed before the script came: the form already differs from how it was served.
  keeper.touched();
  return () => {
    here.abort();
    keeper.stop();
  };
}

function tell(form: HTMLFormElement, { version, changed, gaps }: SavedFormAnswer): void {
  const detail: Saved = { version, changed, gaps };
  form.dispatchEvent(new CustomEvent(SAVED_EVENT, { detail }));
}

/**
 * Puts values into the form the way those of somebody else come in: rows and all. A kept copy brings
 * its own version along, so that what others saved since is joined with it.
 */
function setInputs(form: HTMLFormElement, values: FormValues): void {
  const { version: versions, ...changed } = values;
  const input = form.elements.namedItem('version');
  if (!(input instanceof HTMLInputElement)) return;
  const version = Number(versions?.[0] ?? input.value);
  input.value = String(version);
  form.dispatchEvent(new CustomEvent(SAVED_EVENT, { detail: { version, changed } }));
}
