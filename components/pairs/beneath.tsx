import { Section } from '@/components/layout/ledger';
import { DateText } from '@/components/records/date-text';
import { NotRecorded } from '@/components/records/not-recorded';
import { Table } from '@/components/ui/table';
import type { PairBeneath } from '@/lib/operations/pairs/schema/view';
import { CountCell } from './count-cell';
import type { PairPart } from './frame';
import { headsOf } from './heads';
import { PairLink } from './pair-link';
import { RowsLeft } from './rows-left';

const MOST_ROWS = 10;
const MOST_PRINTED = 4;
const HEADS = ['pair', 'papers', 'conferences', 'latest'];

/** The pairs beneath the two, of which a roll-up is made. */
export function Beneath({ pair: { beneath }, locale, t }: PairPart) {
  if (beneath.length === 0) return null;
  const title = t('pairs.section.beneath');
  return (
    <Section id="beneath" title={title} explain={t('pairs.explain.beneath')}>
      <Table caption={title} hidden columns={headsOf(HEADS, t)}>
        {beneath.slice(0, MOST_ROWS).map((each, index) => (
          <Row
            key={each.units.map(({ code }) => code).join(' ')}
            {...{ each, locale, t }}
            printed={index < MOST_PRINTED}
          />
        ))}
      </Table>
      <RowsLeft all={beneath.length} shown={MOST_ROWS} printed={MOST_PRINTED} t={t} />
    </Section>
  );
}

type RowProps = { each: PairBeneath; printed: boolean } & Omit<PairPart, 'pair'>;

function Row({ each: { units, regulations, conferences, latest }, printed, locale, t }: RowProps) {
  return (
    <tr className={printed ? undefined : 'no-print'}>
      <th scope="row">
        <PairLink units={units} />
      </th>
      <CountCell of="papers" count={regulations} t={t} />
      <CountCell of="conferences" count={conferences} t={t} />
      <td data-label={t('pairs.head.latest')}>
        {latest ? <DateText date={latest} locale={locale} t={t} /> : <NotRecorded t={t} />}
      </td>
    </tr>
  );
}
