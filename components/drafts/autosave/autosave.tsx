'use client';

import { ConflictDialog } from './conflict-dialog';
import { RestoreOffer } from './restore-offer';
import { SaveLine } from './save-line';
import { useKeptForm } from './use-kept-form';

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
  const kept = useKeptForm({ formId, draftId, type, userId });
  const { state, copy, conflicts, put, drop } = kept;
  return (
    <>
      <SaveLine state={state} savedAt={savedAt} signInHref={signInHref} texts={texts} />
      {copy && (
        <RestoreOffer at={copy.at} onTake={() => put(copy.values)} onDrop={drop} texts={texts} />
      )}
      {conflicts && <ConflictDialog conflicts={conflicts} onSettle={put} texts={texts} />}
    </>
  );
}
