import Link from 'next/link';
import type { Translate } from '@/lib/core/translate';

/** Beneath the title of all pairs: how many there are, and the way to what is due. */
export function UnderTitle({ words, t }: { words: string; t: Translate }) {
  return (
    <p>
      {words}{' '}
      <Link href="/due" prefetch={false}>
        {t('pairs.due.link')}
      </Link>
    </p>
  );
}
