import { Timeline } from '@/components/charts/timeline';
import type { TimelineEvent } from '@/components/charts/timeline-layout';
import { Section } from '@/components/layout/ledger';
import { Table } from '@/components/ui/table';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { PairEvent } from '@/lib/operations/pairs/schema/view';
import { EventRow } from './event-row';
import { type PairPart, printedOf } from './frame';
import { headsOf } from './heads';

const MOST_ROWS = 7;
const MOST_PRINTED = 5;
const LANES = {
  SIGNED: 'papers',
  CONFERENCE: 'meetings',
  EXPECTED: 'meetings',
  UNIT_CHANGE: 'changes',
} as const;

/** Papers, conferences and reorganisations on one line of time, and the same in words. */
export function History(part: PairPart) {
  const { pair, t } = part;
  const { events } = pair;
  const printed = printedOf(pair, MOST_PRINTED);
  const [first, rest] = [events.slice(0, MOST_ROWS), events.slice(MOST_ROWS)];
  return (
    <Section
      id="history"
      title={t('pairs.section.history')}
      explain={events.length > 0 ? t('pairs.explain.history') : null}
    >
      {events.length > 1 ? <Drawing {...part} /> : null}
      <Events {...part} events={first} printed={printed} />
      {rest.length > 0 ? (
        <details className="no-print mt-2">
          <summary className="small">{t('pairs.moreEvents', { count: rest.length })}</summary>
          <Events {...part} events={rest} printed={0} />
        </details>
      ) : null}
      {events.length > printed ? (
        <p className="print-only small">
          {t('pairs.moreRows', { count: events.length - printed })}
        </p>
      ) : null}
    </Section>
  );
}

function Drawing({ pair, locale, t }: PairPart) {
  return (
    <Timeline
      events={pair.events.map((event, index) => drawn(event, index, locale))}
      today={pair.asOf}
      label={t('pairs.timeline')}
      undatedLabel={t('pairs.undatedPlace')}
    />
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

type EventsProps = PairPart & { events: readonly PairEvent[]; printed: number };

function Events({ events, printed, locale, t }: EventsProps) {
  const title = t('pairs.section.history');
  return (
    <Table caption={title} hidden columns={headsOf(['date', 'kind', 'event'], t)}>
      {events.map((event, index) => (
        <EventRow
          key={`${event.kind}${event.href}`}
          {...{ event, locale, t }}
          printed={index < printed}
        />
      ))}
    </Table>
  );
}
