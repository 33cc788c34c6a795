import type { Locale, Translate } from '@/lib/core/translate';
import type { AttachmentView } from '@/lib/domain/sources/schema/attachments';
import { fileFacts } from './facts';

/** The files of a record, each to be kept; what could not be checked says so. */
export function AttachmentList({
  files,
  locale,
  t,
}: {
  files: readonly AttachmentView[];
  locale: Locale;
  t: Translate;
}) {
  return (
    <ul className="items">
      {files.map((file) => (
        <li key={file.id}>
          <div>
            <a
              href={`/api/v1/attachments/${file.id}`}
              download
              title={t('attachments.download', { name: file.name })}
            >
              {file.title ?? file.name}
            </a>
            <span className="second">{fileFacts(file, locale, t)}</span>
            {file.judged ? null : <span className="second">{t('attachments.judged.no')}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}
