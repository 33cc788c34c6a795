import { Origin } from '@/components/records/origin';
import type { Translate } from '@/lib/core/translate';
import type { ProvenanceView } from '@/lib/domain/sources/schema/views';

/** Where a value comes from that is a link or a whole paragraph, on a line beneath it. */
export function OriginNote({
  entry,
  label,
  t,
}: {
  entry: ProvenanceView | null;
  label?: string;
  t: Translate;
}) {
  if (entry === null) return null;
  const source =
    entry.source === null
      ? t(`codes.certainty.${entry.certainty}`)
      : t('records.source', { number: entry.source });
  return (
    <div className="second my-1">
      <Origin entry={entry} t={t}>
        {label ?? source}
      </Origin>
    </div>
  );
}
