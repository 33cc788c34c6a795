import Link from 'next/link';
import type { Translate } from '@/lib/core/translate';

/**
 * How many rows a table leaves out: of `all`, the screen shows `shown` and paper `printed`. Where
 * the rest can be read, `see` says what it is and leads there.
 */
export function RowsLeft({
  all,
  shown,
  printed = shown,
  see,
  t,
}: {
  all: number;
  shown: number;
  printed?: number;
  see?: { what: 'Threads' | 'Papers'; href: string };
  t: Translate;
}) {
  return (
    <>
      {all > printed ? (
        <p className="print-only small">{t('pairs.moreRows', { count: all - printed })}</p>
      ) : null}
      {all > shown ? (
        <p className="small soft no-print">
          {see ? (
            <Link href={see.href} prefetch={false}>
              {t(`pairs.more${see.what}`, { count: all - shown })}
            </Link>
          ) : (
            t('pairs.moreRows', { count: all - shown })
          )}
        </p>
      ) : null}
    </>
  );
}
