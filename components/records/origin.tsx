import type { ReactNode } from 'react';
import { Tag } from '@/components/ui/status';
import type { Translate } from '@/lib/core/translate';
import type { ProvenanceView } from '@/lib/domain/sources/schema/views';

const LOOKS = {
  STATED: 'stated',
  INFERRED: 'inferred',
  UNKNOWN: 'unknown',
  UNVERIFIED: 'inferred',
};

/** The entry that tells where one field of one item comes from. */
export function originOf(
  provenance: readonly ProvenanceView[],
  field: string,
  itemId: string | null = null,
): ProvenanceView | null {
  return provenance.find((each) => each.field === field && each.itemId === itemId) ?? null;
}

/**
 * A fact that opens where it comes from: how far it is stated, on what basis, and the place in the
 * source. Works without a script, by mouse and by keyboard.
 */
export function Origin({
  entry,
  t,
  drawn = false,
  children,
}: {
  entry: ProvenanceView | null;
  t: Translate;
  /** The value draws its doubt itself, on the part that is doubtful. */
  drawn?: boolean;
  children: ReactNode;
}) {
  if (entry === null) return <>{children}</>;
  return (
    <details className="origin">
      <summary title={t('records.origin')}>
        <span className={drawn ? undefined : LOOKS[entry.certainty]}>{children}</span>
        {entry.certainty === 'INFERRED' ? (
          <>
            {' '}
            <Tag dashed>{t('codes.certainty.INFERRED')}</Tag>
          </>
        ) : null}
      </summary>
      <div>
        <OriginText entry={entry} t={t} />
      </div>
    </details>
  );
}

/** The same in words, for a note in the margin. */
export function OriginText({ entry, t }: { entry: ProvenanceView; t: Translate }) {
  const place =
    entry.start !== null && entry.end !== null
      ? t('records.place', { start: entry.start, end: entry.end })
      : '';
  return (
    <>
      <p>
        {t(`records.certainty.${entry.certainty}`)}
        {entry.basis ? ` ${entry.basis}` : ''}
      </p>
      {entry.locator ? <p className="italic">{entry.locator}</p> : null}
      {entry.source !== null ? (
        <p className="faint">
          <a href={`#source-${entry.source}`}>{t('records.source', { number: entry.source })}</a>
          {place}
        </p>
      ) : null}
    </>
  );
}
