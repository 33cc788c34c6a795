import { AttachmentList } from '@/components/attachments/attachment-list';
import { Section } from '@/components/layout/ledger';
import type { Locale, Translate } from '@/lib/core/translate';
import { recordAttachments } from '@/lib/domain/sources/queries/attachments';
import { requireActor } from '@/lib/http/session';

type Props = {
  type: 'REGULATION' | 'CONFERENCE';
  id: string;
  locale: Locale;
  t: Translate;
};

/** The files of a record; nothing where it has none. */
export async function RecordAttachments({ type, id, locale, t }: Props) {
  const page = type === 'REGULATION' ? `/regulations/${id}` : `/conferences/${id}`;
  const files = await recordAttachments(await requireActor(page), { type, id });
  if (files.length === 0) return null;
  return (
    <Section id="attachments" title={t('attachments.title')}>
      <AttachmentList files={files} locale={locale} t={t} />
    </Section>
  );
}
