import type { ReactNode } from 'react';
import { Table } from '@/components/ui/table';
import { formatInstant } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { RevisionView } from '@/lib/domain/sources/schema/views';

/** The published revisions of a record, newest first; `link` leads to what a revision changed. */
export function Revisions({
  revisions,
  locale,
  t,
  link,
}: {
  revisions: readonly RevisionView[];
  locale: Locale;
  t: Translate;
  link?: (revision: RevisionView) => ReactNode;
}) {
  const columns = ['number', 'published', 'reason', 'people', 'compare'].map((key) => ({
    key,
    label: t(`records.revision.${key}`),
  }));
  return (
    <Table caption={t('records.revision.caption')} hidden columns={columns}>
      {revisions.map((revision) => (
        <tr key={revision.number}>
          <td data-label={t('records.revision.number')}>{revision.number}</td>
          <td className="nowrap">{formatInstant(revision.publishedAt, locale)}</td>
          <td className="wide">{revision.reason ?? t('records.revision.first')}</td>
          <td className="soft">{people(revision, t)}</td>
          <td className="nowrap">{link?.(revision)}</td>
        </tr>
      ))}
    </Table>
  );
}

function people({ author, approver }: RevisionView, t: Translate): string {
  if (author === null) return t('records.revision.byReference');
  return t('records.revision.by', { author, approver: approver ?? t('registry.unknown') });
}
