import Link from 'next/link';
import { Timeline } from '@/components/charts/timeline';
import type { TimelineEvent } from '@/components/charts/timeline-layout';
import { Section } from '@/components/layout/ledger';
import { DateText } from '@/components/records/date-text';
import { Status, Tag } from '@/components/ui/status';
import { Table } from '@/components/ui/table';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { PairEvent } from '@/lib/operations/pairs/schema/view';
import type { PairPart } from './frame';

const MOST_ROWS = 7;
const MOST_PRINTED = 5;
const LANES = {
  SIGNED: 'papers',
  CONFERENCE: 'meetings',
  EXPECTED: 'meetings',
  UNIT_CHANGE: 'changes',
} as const;

/** Papers, conferences and reorganisations on one line of time, and the same in words. */
export function History({ pair, locale, t }: PairPart) {
  const { events } = pair;
  const rest = events.slice(MOST_ROWS);
  const columns = ['date', 'kind', 'event'].map((head) => ({ label: t(`pairs.head.${head}`) }));
  return (
    <Section
      id="history"
      title={t('pairs.section.history')}
      explain={events.length > 0 ? t('pairs.explain.history') : null}
    >
      {events.length > 1 ? (
        <Timeline
          events={events.map((event, index) => drawn(event, index, locale))}
          today={pair.asOf}
          label={t('pairs.timeline')}
          undatedLabel={t('pairs.undatedPlace')}
        />
      ) : null}
      <Table caption={t('pairs.section.history')} hidden columns={columns}>
        {events.slice(0, MOST_ROWS).map((event, index) => (
          <EventRow
            key={`${event.kind}${event.href}`}
            {...{ event, locale, t }}
            printed={index < MOST_PRINTED}
          />
        ))}
      </Table>
      {rest.length > 0 ? (
        <details className="no-print mt-2">
          <summary className="small">{t('pairs.moreEvents', { count: rest.length })}</summary>
          <Table caption={t('pairs.section.history')} hidden columns={columns}>
            {rest.map((event) => (
              <EventRow key={`${event.kind}${event.href}`} {...{ event, locale, t }} />
            ))}
          </Table>
        </details>
      ) : null}
      {events.length > MOST_PRINTED ? (
        <p className="print-only small">
          {t('pairs.moreRows', { count: events.length - MOST_PRINTED })}
        </p>
      ) : null}
    </Section>
  );
}

function drawn(event: PairEvent, index: number, locale: PairPart['locale']): TimelineEvent {
  const { kind, href, earliest, latest, title, date, inForce, until } = event;
  const isPaper = kind === 'SIGNED';
  return {
    key: `${kind}${href}${index}`,
    lane: LANES[kind],
    first: earliest,
    last: latest,
    label: isPaper || date.edtf === null ? title : formatEdtf(date.edtf, locale),
    words: date.edtf ? `${title}, ${formatEdtf(date.edtf, locale)}` : title,
    href,
    runs: isPaper && (earliest ?? latest) ? { until, strong: inForce } : null,
    expected: kind === 'EXPECTED',
  };
}

function EventRow({
  event,
  printed = true,
  locale,
  t,
}: { event: PairEvent; printed?: boolean } & Omit<PairPart, 'pair'>) {
  const { date, title, href, acts } = event;
  return (
    <tr className={printed ? undefined : 'no-print'}>
      <td className="nowrap">
        {date.edtf ? (
          <DateText date={date} locale={locale} t={t} />
        ) : (
          <span className="unknown">{t('pairs.undated')}</span>
        )}
        {date.certainty === 'INFERRED' && event.kind !== 'EXPECTED' ? (
          <>
            {' '}
            <Tag dashed>{t('codes.certainty.INFERRED')}</Tag>
          </>
        ) : null}
      </td>
      <td data-label={t('pairs.head.kind')}>
        <EventKind event={event} t={t} />
      </td>
      <td className="wide">
        <Link className="plain" href={href} prefetch={false}>
          {event.kind === 'EXPECTED' ? t('pairs.expectedBy', { paper: title }) : title}
        </Link>
        {acts.map(({ relation, on }) => `, ${t(`codes.relation.${relation}`)} ${on}`).join('')}
      </td>
    </tr>
  );
}

function EventKind({ event, t }: { event: PairEvent; t: PairPart['t'] }) {
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
