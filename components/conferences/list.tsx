import Link from 'next/link';
import { ConfirmationTally } from '@/components/confirmations/tally';
import { DateText } from '@/components/records/date-text';
import { NotRecorded } from '@/components/records/not-recorded';
import { partyLine } from '@/components/records/party';
import { Tag } from '@/components/ui/status';
import { Second, Table } from '@/components/ui/table';
import type { Locale, Translate } from '@/lib/core/translate';
import type { ConferenceListItem } from '@/lib/domain/conferences/schema/list';
import { PaperLink } from './papers';

type Shared = { locale: Locale; t: Translate };

/** Conferences in rows: what it was, when, on which papers, and how much of it is recorded. */
export function ConferenceList({
  items,
  order,
  ...shared
}: Shared & {
  items: readonly ConferenceListItem[];
  /** The order in force, and the address of the other one. */
  order: { sort: 'newest' | 'oldest'; otherHref: string };
}) {
  const { t } = shared;
  const sort = order.sort === 'newest' ? 'descending' : 'ascending';
  const heldOn = (
    <Link href={order.otherHref} title={t(`conferences.${order.sort}`)} prefetch={false}>
      {t('conferences.column.heldOn')}
    </Link>
  );
  return (
    <Table
      caption={t('conferences.caption')}
      hidden
      columns={[
        { label: t('conferences.column.conference') },
        { key: 'heldOn', label: heldOn, sort },
        { label: t('conferences.column.kind') },
        { label: t('conferences.column.regulations') },
        { label: t('conferences.column.recorded') },
      ]}
    >
      {items.map((item) => (
        <Row key={item.id} item={item} {...shared} />
      ))}
    </Table>
  );
}

function Row({ item, locale, t }: Shared & { item: ConferenceListItem }) {
  const kinds = item.kinds.map((kind) => t(`codes.conferenceKind.${kind}`)).join(', ');
  const parties = [partyLine(item.parties, t), ...item.statedParties].filter(Boolean).join(' – ');
  return (
    <tr>
      <th scope="row">
        <Link className="plain" href={`/conferences/${item.id}`} prefetch={false}>
          {item.title}
        </Link>{' '}
        {item.access === 'PARTIES' ? <Tag>{t('registry.partiesOnly')}</Tag> : null}
        <Second>{parties}</Second>
      </th>
      <td data-label={t('conferences.column.heldOn')}>
        <DateText date={item.heldOn} locale={locale} t={t} />
        {item.periodText ? <Second>{item.periodText}</Second> : null}
      </td>
      <td data-label={t('conferences.column.kind')}>
        {kinds || <span className="faint">{t('conferences.noKind')}</span>}
      </td>
      <td data-label={t('conferences.column.regulations')}>
        <Papers item={item} t={t} />
      </td>
      <td className="soft" data-label={t('conferences.column.recorded')}>
        {recorded(item, t)}
        <Second>
          <ConfirmationTally counts={item.confirmations} t={t} />
        </Second>
      </td>
    </tr>
  );
}

function Papers({ item, t }: { item: ConferenceListItem; t: Translate }) {
  const more = item.counts.regulations - item.regulations.length;
  if (item.regulations.length === 0) {
    return <NotRecorded t={t} />;
  }
  return (
    <>
      {item.regulations.map((paper) => (
        <div key={paper.id}>
          <PaperLink paper={paper} plain />
        </div>
      ))}
      {more > 0 ? <Second>{t('conferences.more', { count: more })}</Second> : null}
    </>
  );
}

function recorded({ counts }: ConferenceListItem, t: Translate): string {
  const told = (['figures', 'directions', 'shortcomings'] as const).filter(
    (key) => counts[key] > 0,
  );
  if (told.length === 0) return t('registry.none');
  return told.map((key) => t(`conferences.recorded.${key}`, { count: counts[key] })).join(', ');
}
