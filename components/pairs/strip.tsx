import Link from 'next/link';
import type { ReactNode } from 'react';
import { DateText } from '@/components/records/date-text';
import { NotRecorded } from '@/components/records/not-recorded';
import { Status } from '@/components/ui/status';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { PairPart } from './frame';
import { openOf, recurringOf } from './reading';

/** The one band of the page: paper, last and next conference, promises, what comes back. */
export function Strip(part: PairPart) {
  return (
    <dl className="strip">
      <Paper {...part} />
      <Last {...part} />
      <Next {...part} />
      <Commitments {...part} />
      <Recurring {...part} />
    </dl>
  );
}

function Entry({ term, value, under }: { term: string; value: ReactNode; under: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd className="value">{value}</dd>
      <dd className="beneath">{under}</dd>
    </div>
  );
}

function Paper({ pair, locale, t }: PairPart) {
  const { inForce } = pair;
  const term = t('pairs.strip.paper');
  if (inForce === null) {
    const under = t('pairs.strip.papers', { count: pair.counts.regulations });
    return <Entry term={term} value={<NotRecorded t={t} />} under={under} />;
  }
  const { id, number, kind, signedOn, effectiveOn } = inForce;
  return (
    <Entry
      term={term}
      value={
        <Link href={`/regulations/${id}`} prefetch={false}>
          {number ?? t(`codes.regulationKind.${kind}`)}
        </Link>
      }
      under={
        <>
          {t('pairs.strip.signed')} <DateText date={signedOn} locale={locale} t={t} />
          {'; '}
          {effectiveOn
            ? t('pairs.strip.effective', { date: formatEdtf(effectiveOn, locale) })
            : t('pairs.strip.effectiveUnknown')}
        </>
      }
    />
  );
}

function Last({ pair, locale, t }: PairPart) {
  const { lastConference: last, counts } = pair;
  const all = t('pairs.strip.conferences', { count: counts.conferences });
  const term = t('pairs.strip.last');
  if (last === null) {
    const under = counts.undated > 0 ? t('pairs.strip.undated', { count: counts.undated }) : all;
    return <Entry term={term} value={<NotRecorded t={t} />} under={under} />;
  }
  const kinds = last.kinds.map((kind) => t(`codes.conferenceKind.${kind}`)).join(', ');
  return (
    <Entry
      term={term}
      value={
        <Link href={`/conferences/${last.id}`} prefetch={false}>
          <DateText date={last.heldOn} locale={locale} t={t} />
        </Link>
      }
      under={[kinds, all].filter(Boolean).join('; ')}
    />
  );
}

function Next({ pair: { next }, locale, t }: PairPart) {
  const term = t('pairs.strip.next');
  if (next === null) {
    return <Entry term={term} value={<NotRecorded t={t} />} under={t('pairs.strip.noCycle')} />;
  }
  const host = next.host ? t('pairs.strip.host', { name: next.host.name }) : null;
  const marks = { UPCOMING: 'circleOpen', DUE: 'circleHalf', OVERDUE: 'triangle' } as const;
  const tones = { UPCOMING: 'plain', DUE: 'strong', OVERDUE: 'alert' } as const;
  return (
    <Entry
      term={term}
      value={
        <Link href={`/regulations/${next.regulation.id}`} prefetch={false}>
          {formatEdtf(next.edtf, locale)}
        </Link>
      }
      under={
        <>
          <Status mark={marks[next.state]} tone={tones[next.state]}>
            {t(`pairs.expected.${next.state}`, { months: next.monthsLate })}
          </Status>
          {host ? `; ${host}` : null}
        </>
      }
    />
  );
}

function Commitments({ pair, t }: PairPart) {
  const open = openOf(pair);
  const of = (state: string) => open.filter((each) => each.state === state).length;
  const [overdue, without] = [of('OVERDUE'), of('NO_DEADLINE')];
  const rest = without > 0 ? t('pairs.strip.noDeadline', { count: without }) : null;
  return (
    <Entry
      term={t('pairs.strip.commitments')}
      value={open.length > 0 ? <a href="#commitments">{open.length}</a> : <NotRecorded t={t} />}
      under={
        overdue > 0 ? (
          <>
            <Status mark="triangle" tone="alert">
              {t('pairs.strip.overdue', { count: overdue })}
            </Status>
            {rest ? `; ${rest}` : null}
          </>
        ) : (
          (rest ?? t('pairs.strip.noOverdue'))
        )
      }
    />
  );
}

function Recurring({ pair, t }: PairPart) {
  const recurring = recurringOf(pair);
  const [first] = recurring;
  return (
    <Entry
      term={t('pairs.strip.recurring')}
      value={
        recurring.length > 0 ? <a href="#recurring">{recurring.length}</a> : <NotRecorded t={t} />
      }
      under={
        first ? (
          <Status mark="circleRing" tone="alert">
            {t('pairs.times', { count: first.recurrences + 1 })}
          </Status>
        ) : (
          t('pairs.strip.noneConfirmed')
        )
      }
    />
  );
}
