import { ConfirmationTally } from '@/components/confirmations/tally';
import { DateText } from '@/components/records/date-text';
import { NotRecorded } from '@/components/records/not-recorded';
import { partyLine } from '@/components/records/party';
import { Tag } from '@/components/ui/status';
import { type Column, Second, Table } from '@/components/ui/table';
import type { Locale, Translate } from '@/lib/core/translate';
import type { RegulationListItem } from '@/lib/domain/regulations/schema/list';
import { ValidityStatus } from './validity';

type Words = { locale: Locale; t: Translate };

/** The list of regulations: number, paper and parties, signing, validity on the day, conferences. */
export function RegulationTable({
  items,
  columns,
  caption,
  locale,
  t,
}: { items: readonly RegulationListItem[]; columns: readonly Column[]; caption: string } & Words) {
  const numbered = t('regulations.unnumbered');
  const labels = { signed: t('regulations.column.signed'), latest: t('regulations.column.latest') };
  return (
    <Table caption={caption} hidden columns={columns}>
      {items.map((item) => (
        <tr key={item.id} className={isEnded(item) ? 'ended' : undefined}>
          <td className="number">{item.number ?? <span className="faint">{numbered}</span>}</td>
          <td className="wide">
            <a className="plain" href={`/regulations/${item.id}`}>
              {item.title}
            </a>{' '}
            {item.access === 'PARTIES' ? <Tag>{t('codes.access.PARTIES')}</Tag> : null}
            <Second>{partyLine(item.parties, t)}</Second>
          </td>
          <td data-label={labels.signed}>
            <DateText date={item.signedOn} locale={locale} t={t} />
          </td>
          <td>
            <ValidityStatus {...item.validity} t={t} />
            <Second>
              <ConfirmationTally counts={item.confirmations} t={t} />
            </Second>
          </td>
          <Conferences item={item} label={labels.latest} locale={locale} t={t} />
        </tr>
      ))}
    </Table>
  );
}

function isEnded(item: RegulationListItem): boolean {
  return item.validity.validity === 'EXPIRED' && !item.validity.maybe;
}

function Conferences({
  item,
  label,
  locale,
  t,
}: { item: RegulationListItem; label: string } & Words) {
  const { count, latest } = item.conferences;
  return (
    <>
      <td className="right" data-label={t('regulations.column.conferences')}>
        {count > 0 ? count : <span className="faint">{t('registry.none')}</span>}
      </td>
      <td className="nowrap" data-label={label}>
        {latest ? <DateText date={latest} locale={locale} t={t} /> : <NotRecorded t={t} />}
      </td>
    </>
  );
}
