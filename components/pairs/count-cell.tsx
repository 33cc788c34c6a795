import type { Translate } from '@/lib/core/translate';

/** How many are on record; none is a dash, which does not say that there were none. */
export function CountCell({ of, count, t }: { of: string; count: number; t: Translate }) {
  return (
    <td className="right" data-label={t(`pairs.head.${of}`)}>
      {count || '–'}
    </td>
  );
}
