import { z } from 'zod';
import { AttachmentsField } from '@/components/attachments/attachments-field';
import { fileRows } from '@/components/attachments/rows';
import { attachmentTexts, pasteTexts } from '@/components/attachments/texts';
import { MarkingGuard } from '@/components/drafts/marking-guard';
import type { Locale, Translate } from '@/lib/core/translate';
import { draftAttachments } from '@/lib/domain/sources/queries/attachments';
import { attachmentItem } from '@/lib/domain/sources/schema/payload';
import type { DraftView } from '@/lib/operations/publishing/schema/draft';
import type { UserActor } from '@/lib/policy/actor';
import { FORM_ID } from './kept';

type Props = { actor: UserActor; draft: DraftView; locale: Locale; t: Translate };

const named = z.object({ attachments: z.array(attachmentItem).default([]) });

/** The files of a draft in its form, and the guard against pasting what is marked as secret. */
export async function DraftFiles({ actor, draft, locale, t }: Props) {
  const files = await draftAttachments(actor, draft.id);
  const { attachments } = named.parse(draft.payload);
  return (
    <section id="attachments" aria-labelledby="attachments-title">
      <h2 id="attachments-title">{t('attachments.title')}</h2>
      <AttachmentsField
        draftId={draft.id}
        rows={fileRows(files, attachments)}
        locale={locale}
        texts={attachmentTexts(t)}
      />
      <MarkingGuard formId={FORM_ID} texts={pasteTexts(t)} />
    </section>
  );
}
