import Link from 'next/link';
import type { Translate } from '@/lib/core/translate';
import { pairHref } from '@/lib/operations/pairs/schema/address';

const MOST = 6;

/** From a record to the pages of the pairs within it; of many parties only the first few pairs. */
export function PairLinks({
  parties,
  t,
}: {
  parties: readonly { code: string; name: string }[];
  t: Translate;
}) {
  const units = [...new Map(parties.map((party) => [party.code, party])).values()];
  const pairs = units.flatMap((one, at) =>
    units.slice(at + 1).map((other) => [one, other] as const),
  );
  if (pairs.length === 0) return null;
  return (
    <p className="small soft no-print mt-2">
      {t('pairs.links')}{' '}
      {pairs.slice(0, MOST).map(([one, other], index) => (
        <span key={`${one.code} ${other.code}`}>
          {index > 0 ? '; ' : null}
          <Link href={pairHref(one.code, other.code)} prefetch={false}>
            {`${one.name} – ${other.name}`}
          </Link>
        </span>
      ))}
      {pairs.length > MOST ? ` ${t('pairs.linksMore', { count: pairs.length - MOST })}` : null}
    </p>
  );
}
