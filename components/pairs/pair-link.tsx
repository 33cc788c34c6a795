import Link from 'next/link';
import { pairHref } from '@/lib/operations/pairs/schema/address';

type Named = { code: string; name: string };

/** Two units and the way to the page of what they have between them. */
export function PairLink({ units: [a, b] }: { units: readonly [Named, Named] }) {
  return (
    <Link className="plain" href={pairHref(a.code, b.code)} prefetch={false}>
      {`${a.name} – ${b.name}`}
    </Link>
  );
}
