import Link from 'next/link';
import { DateText } from '@/components/records/date-text';
import { Status, Tag } from '@/components/ui/status';
import type { PairEvent } from '@/lib/operations/pairs/schema/view';
import type { PairPart } from './frame';

type Props = { event: PairEvent } & Omit<PairPart, 'pair'>;

/** What happened, in a row: when as far as that is known, of what kind, and what it did to others. */
export function EventRow({ event, printed, locale, t }: Props & { printed: boolean }) {
  const { title, href, acts, kind } = event;
  return (
    <tr className={printed ? undefined : 'no-print'}>
      <td className="nowrap">
        <EventDate event={event} locale={locale} t={t} />
      </td>
      <td data-label={t('pairs.head.kind')}>
        <EventKind event={event} t={t} />
      </td>
      <td className="wide">
        <Link className="plain" href={href} prefetch={false}>
          {kind === 'EXPECTED' ? t('pairs.expectedBy', { paper: title }) : title}
        </Link>
        {acts.map(({ relation, on }) => `, ${t(`codes.relation.${relation}`)} ${on}`).join('')}
      </td>
    </tr>
  );
}

function EventDate({ event: { date, kind }, locale, t }: Props) {
  if (!date.edtf) return <span className="unknown">{t('pairs.undated')}</span>;
  const isInferred = date.certainty === 'INFERRED' && kind !== 'EXPECTED';
  return (
    <>
      <DateText date={date} locale={locale} t={t} />
      {isInferred ? ' ' : null}
      {isInferred ? <Tag dashed>{t('codes.certainty.INFERRED')}</Tag> : null}
    </>
  );
}

function EventKind({ event, t }: Omit<Props, 'locale'>) {
  if (event.kind === 'SIGNED') {
    return (
      <Status mark="seal" tone="signed">
        {t('pairs.event.SIGNED')}
      </Status>
    );
  }
  if (event.kind === 'EXPECTED') {
    return <Status mark="circleHalf">{t('pairs.event.EXPECTED')}</Status>;
  }
  if (event.unitChange) return t(`codes.unitChange.${event.unitChange}`);
  const kinds = event.conferenceKinds.map((kind) => t(`codes.conferenceKind.${kind}`));
  return kinds.length > 0 ? kinds.join(', ') : t('pairs.event.CONFERENCE');
}
