import Link from 'next/link';
import type { Translate } from '@/lib/core/translate';

/** Whose matters are shown, and the way to see the others'. */
export function Scope({ scope, t }: { scope: 'own' | 'all'; t: Translate }) {
  const other = scope === 'own' ? 'all' : 'own';
  return (
    <p>
      {t(`pairs.due.${scope}`)}{' '}
      <Link href={`/due?scope=${other}`} prefetch={false}>
        {t(`pairs.due.see.${other}`)}
      </Link>
    </p>
  );
}
