import Link from 'next/link';
import { Section } from '@/components/layout/ledger';
import { NotRecorded } from '@/components/records/not-recorded';
import { Second, Table } from '@/components/ui/table';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { PairCount } from '@/lib/operations/pairs/schema/matrix';
import { CountCell } from './count-cell';
import { headsOf } from './heads';
import { Overdue } from './overdue';
import { PairLink } from './pair-link';

type Words = { locale: Locale; t: Translate };

/** The pairs of one's own units, what needs attention first; the page a leader opens from here. */
export function OwnPairs({ pairs, locale, t }: { pairs: readonly PairCount[] } & Words) {
  const title = t('pairs.own.title');
  return (
    <Section id="pairs" title={title} explain={t('pairs.own.explain')}>
      <Table caption={title} hidden columns={headsOf(['pair', 'conferences', 'latest'], t)}>
        {pairs.map((pair) => (
          <Row key={pair.units.map(({ code }) => code).join(' ')} {...{ pair, locale, t }} />
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

function Row({ pair, locale, t }: { pair: PairCount } & Words) {
  const { units, regulations, conferences, latest, overdue } = pair;
  return (
    <tr>
      <th scope="row">
        <PairLink units={units} />
        <Second>
          {overdue ? <Overdue t={t} /> : t('pairs.matrix.papers', { count: regulations })}
        </Second>
      </th>
      <CountCell of="conferences" count={conferences} t={t} />
      <td data-label={t('pairs.head.latest')}>
        {latest ? formatEdtf(latest, locale) : <NotRecorded t={t} />}
      </td>
    </tr>
  );
}
