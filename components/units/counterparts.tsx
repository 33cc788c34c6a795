import Link from 'next/link';
import { PartyLink } from '@/components/records/party';
import { Table } from '@/components/ui/table';
import type { Translate } from '@/lib/core/translate';
import { pairHref } from '@/lib/operations/pairs/schema/address';

type Counterpart = { code: string; name: string; ended: boolean; regulations: number };

/** With whom a unit has papers, and how many; each number leads to the papers of both. */
export function Counterparts({
  code,
  counterparts,
  t,
}: {
  code: string;
  counterparts: readonly Counterpart[];
  t: Translate;
}) {
  if (counterparts.length === 0) return <p className="soft">{t('units.noCounterparts')}</p>;
  const columns = [
    { label: t('units.column.counterpart') },
    { label: t('units.column.papers'), right: true },
    { label: t('units.column.pair') },
  ];
  return (
    <Table caption={t('units.section.counterparts')} hidden columns={columns}>
      {counterparts.map((other) => (
        <tr key={other.code} className={other.ended ? 'ended' : undefined}>
          <th scope="row">
            <PartyLink party={other} />
          </th>
          <td className="right" data-label={t('units.column.papers')}>
            <Link href={`/regulations?unit=${code}&unit=${other.code}`} prefetch={false}>
              {t('units.papers', { count: other.regulations })}
            </Link>
          </td>
          <td>
            <Link href={pairHref(code, other.code, true)} prefetch={false}>
              {t('units.seePair')}
            </Link>
          </td>
        </tr>
      ))}
    </Table>
  );
}
