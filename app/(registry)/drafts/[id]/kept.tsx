import { AutoSave } from '@/components/drafts/autosave/autosave';
import { autosaveTexts } from '@/components/drafts/autosave/texts';
import { formatInstant } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { DraftView } from '@/lib/operations/publishing/schema/draft';
import type { UserActor } from '@/lib/policy/actor';

export const FORM_ID = 'draft-form';

/** The line that says what is saved, and what keeps it so. */
export function Kept({
  actor,
  draft,
  t,
  locale,
}: {
  actor: UserActor;
  draft: DraftView;
  t: Translate;
  locale: Locale;
}) {
  return (
    <AutoSave
      formId={FORM_ID}
      draftId={draft.id}
      type={draft.type}
      userId={actor.userId}
      signInHref={`/login?next=/drafts/${draft.id}`}
      savedAt={t('drafts.form.savedAt', { time: formatInstant(draft.savedAt, locale) })}
      texts={autosaveTexts(t)}
    />
  );
}
