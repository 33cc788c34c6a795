import type { ReactNode } from 'react';
import { NotRecorded } from '@/components/records/not-recorded';
import { Origin } from '@/components/records/origin';
import type { Translate } from '@/lib/core/translate';
import type { ProvenanceView } from '@/lib/domain/sources/schema/views';

/** A value with its origin. Null: the source does not state it, or nobody has looked yet. */
export function Stated({
  entry,
  t,
  children,
}: {
  entry: ProvenanceView | null;
  t: Translate;
  children: ReactNode | null;
}) {
  if (children === null && entry === null) {
    return <NotRecorded t={t} />;
  }
  return (
    <Origin entry={entry} t={t}>
      {children ?? t('registry.notStated')}
    </Origin>
  );
}
