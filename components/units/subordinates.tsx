import Link from 'next/link';
import { PartyLink } from '@/components/records/party';
import type { Translate } from '@/lib/core/translate';
import type { UnitView } from '@/lib/domain/units/schema/views';

/** The units directly beneath one, living ones first; where they are many, the way to all. */
export function Subordinates({
  code,
  subordinates: { items, total },
  t,
}: Pick<UnitView, 'code' | 'subordinates'> & { t: Translate }) {
  if (total === 0) return <p className="soft">{t('units.noSubordinates')}</p>;
  const ended = items.some((unit) => unit.ended) ? '&ended=1' : '';
  return (
    <>
      <ul className="columns-1 gap-x-10 sm:columns-2">
        {items.map((unit) => (
          <li key={unit.code} className="break-inside-avoid py-1">
            <PartyLink party={unit} />
            {unit.ended ? <span className="faint small"> {t('units.ended')}</span> : null}
          </li>
        ))}
      </ul>
      <p className="small soft mt-3">
        {total > items.length ? `${t('units.others', { count: total - items.length })} ` : null}
        <Link href={`/units?under=${code}${ended}`} prefetch={false}>
          {t('units.wholeBranch')}
        </Link>
      </p>
    </>
  );
}
