'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { SAVE_EVENT, SAVED_EVENT, type Saved } from '@/components/drafts/control';
import type { SavedFormAnswer } from '@/lib/operations/publishing/schema/saved-form';
import { ConflictDialog, type Conflicts } from './conflict-dialog';
import { sameValues, valuesNow } from './form-values';
import { Keeper, type SaveState } from './keeper';
import { forgetLocally, keptLocally, type LocalCopy } from './local-copy';
import { RestoreOffer } from './restore-offer';
import { SaveLine } from './save-line';

type Props = {
  formId: string;
  draftId: string;
  type: 'REGULATION' | 'CONFERENCE';
  userId: string;
  signInHref: string;
  /** When the server last saved it, as text. */
  savedAt: string;
  texts: Readonly<Record<string, string>>;
};

/**
 * Keeps the form of a draft saved, and says so. Without a script there is nothing to say: the
 * form's own button saves.
 */
export function AutoSave({ formId, draftId, type, userId, signInHref, savedAt, texts }: Props) {
  const [state, setState] = useState<SaveState>({ kind: 'still' });
  const [copy, setCopy] = useState<LocalCopy | null>(null);
  const [conflicts, setConflicts] = useState<Conflicts | null>(null);
  const keeper = useRef<Keeper | null>(null);
  const key = `draft:${userId}:${draftId}`;

  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    const found = keptLocally(key);
    if (found && !sameValues(found.values, valuesNow(form))) setCopy(found);
    else forgetLocally(key);
    const onSaved = (answer: SavedFormAnswer) => {
      tell(form, answer);
      if (answer.conflicts.length > 0) setConflicts({ list: answer.conflicts, by: answer.by });
    };
    const kept = new Keeper({ form, draftId, type, key }, { onState: setState, onSaved });
    keeper.current = kept;
    return listen(form, kept);
  }, [formId, draftId, type, key]);

  const restore = useCallback(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement) || copy === null) return;
    setInputs(form, copy.values);
    setCopy(null);
    keeper.current?.touched();
  }, [formId, copy]);

  const settle = useCallback(
    (chosen: Readonly<Record<string, readonly string[]>>) => {
      const form = document.getElementById(formId);
      if (form instanceof HTMLFormElement) setInputs(form, chosen);
      setConflicts(null);
      keeper.current?.touched();
    },
    [formId],
  );

  const drop = useCallback(() => {
    forgetLocally(key);
    setCopy(null);
  }, [key]);

  return (
    <>
      <SaveLine state={state} savedAt={savedAt} signInHref={signInHref} texts={texts} />
      {copy && <RestoreOffer at={copy.at} onTake={restore} onDrop={drop} texts={texts} />}
      {conflicts && <ConflictDialog conflicts={conflicts} onSettle={settle} texts={texts} />}
    </>
  );
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
  return () => {
    here.abort();
    keeper.stop();
  };
}

function tell(form: HTMLFormElement, { version, changed, gaps }: SavedFormAnswer): void {
  const detail: Saved = { version, changed, gaps };
  form.dispatchEvent(new CustomEvent(SAVED_EVENT, { detail }));
}

/** Puts values into the form the way those of somebody else come in: rows and all. */
function setInputs(
  form: HTMLFormElement,
  values: Readonly<Record<string, readonly string[]>>,
): void {
  const { version: versions, ...changed } = values;
  const input = form.elements.namedItem('version');
  const version = Number(versions?.[0] ?? (input instanceof HTMLInputElement ? input.value : 0));
  if (input instanceof HTMLInputElement) input.value = String(version);
  form.dispatchEvent(new CustomEvent(SAVED_EVENT, { detail: { version, changed } }));
}
