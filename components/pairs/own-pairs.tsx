import Link from 'next/link';
import { Section } from '@/components/layout/ledger';
import { Status } from '@/components/ui/status';
import { Second, Table } from '@/components/ui/table';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import { pairHref } from '@/lib/operations/pairs/schema/address';
import type { PairCount } from '@/lib/operations/pairs/schema/matrix';

/** The pairs of one's own units, what needs attention first; the page a leader opens from here. */
export function OwnPairs({
  pairs,
  locale,
  t,
}: {
  pairs: readonly PairCount[];
  locale: Locale;
  t: Translate;
}) {
  const title = t('pairs.own.title');
  const columns = ['pair', 'conferences', 'latest'].map((head) => ({
    label: t(`pairs.head.${head}`),
    right: head === 'conferences',
  }));
  return (
    <Section id="pairs" title={title} explain={t('pairs.own.explain')}>
      <Table caption={title} hidden columns={columns}>
        {pairs.map((pair) => (
          <PairRow
            key={pairHref(pair.units[0].code, pair.units[1].code)}
            {...{ pair, locale, t }}
          />
        ))}
      </Table>
      <p className="tally">
        <Link href="/pairs" prefetch={false}>
          {t('pairs.own.all')}
        </Link>
        <Link href="/due" prefetch={false}>
          {t('pairs.due.link')}
        </Link>
      </p>
    </Section>
  );
}

type RowProps = { pair: PairCount; locale: Locale; t: Translate };

function PairRow({ pair, locale, t }: RowProps) {
  const { regulations, conferences, latest, overdue } = pair;
  const [a, b] = pair.units;
  return (
    <tr>
      <th scope="row">
        <Link className="plain" href={pairHref(a.code, b.code)} prefetch={false}>
          {`${a.name} – ${b.name}`}
        </Link>
        <Second>
          {overdue ? (
            <Status mark="triangle" tone="alert">
              {t('pairs.matrix.overdue')}
            </Status>
          ) : (
            t('pairs.matrix.papers', { count: regulations })
          )}
        </Second>
      </th>
      <td className="right" data-label={t('pairs.head.conferences')}>
        {conferences || '–'}
      </td>
      <td data-label={t('pairs.head.latest')}>
        {latest ? (
          formatEdtf(latest, locale)
        ) : (
          <span className="faint">{t('registry.notRecorded')}</span>
        )}
      </td>
    </tr>
  );
}
