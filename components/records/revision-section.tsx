import { Section } from '@/components/layout/ledger';
import type { Change } from '@/lib/core/changes';
import { formatInstant } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { RevisionView } from '@/lib/domain/sources/schema/views';
import type { Names } from './change-words';
import { Changes } from './changes';

/** One published revision: when, why, and what it changed. */
export function RevisionSection({
  revision,
  names,
  locale,
  t,
}: {
  revision: RevisionView & { changes: readonly Change[] };
  names: Names;
  locale: Locale;
  t: Translate;
}) {
  return (
    <Section
      id={`revision-${revision.number}`}
      title={t('records.change.title', { number: revision.number })}
      explain={formatInstant(revision.publishedAt, locale)}
    >
      <p className="mb-3">{revision.reason ?? t('records.revision.first')}</p>
      <Changes changes={revision.changes} names={names} locale={locale} t={t} />
    </Section>
  );
}
