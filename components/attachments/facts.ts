import type { Locale, Translate } from '@/lib/core/translate';
import type { AttachmentView } from '@/lib/domain/sources/schema/attachments';

/** What a file is, how large, and whether search finds its words, in one line. */
export function fileFacts(file: AttachmentView, locale: Locale, t: Translate): string {
  const kind = t(`attachments.kind.${KINDS[file.mediaType] ?? 'image'}`);
  return [kind, fileSize(file.size, locale, t), t(`attachments.text.${file.extraction}`)].join(
    ' · ',
  );
}

const KINDS: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

function fileSize(bytes: number, locale: Locale, t: Translate): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  if (kilobytes < 1000) return t('attachments.size.kb', { size: String(kilobytes) });
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return t('attachments.size.mb', { size: format.format(bytes / 1024 / 1024) });
}
