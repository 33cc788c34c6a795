import Link from 'next/link';
import { Tag } from '@/components/ui/status';
import { Second } from '@/components/ui/table';
import type { Translate } from '@/lib/core/translate';
import type { BasisView } from '@/lib/domain/sources/schema/views';

/** Papers cited as basis: as the source words them, and apart from that which record they are. */
export function Bases({ bases, t }: { bases: readonly BasisView[]; t: Translate }) {
  return (
    <ul className="items">
      {bases.map((basis) => (
        <li key={basis.itemId}>
          <div>
            {basis.text}
            {basis.number ? ` (${basis.number})` : null}
            <Second>
              {basis.resolved ? (
                <Resolved resolved={basis.resolved} t={t} />
              ) : (
                t('records.unresolved')
              )}
            </Second>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Resolved({ resolved, t }: { resolved: NonNullable<BasisView['resolved']>; t: Translate }) {
  return (
    <>
      {t('records.resolvedAs')}{' '}
      <Link href={`/regulations/${resolved.id}`} prefetch={false}>
        {resolved.number ?? resolved.title}
      </Link>{' '}
      {resolved.certainty === 'INFERRED' ? <Tag dashed>{t('codes.certainty.INFERRED')}</Tag> : null}
      {resolved.basis ? ` ${resolved.basis}` : null}
    </>
  );
}
