import { Agenda, AgendaItem } from '@/components/ui/agenda';
import { Empty } from '@/components/ui/empty';
import type { MarkShape } from '@/components/ui/marks';
import { Status, type StatusTone } from '@/components/ui/status';
import { formatInstant } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { Waiting, WaitingRevision } from '@/lib/operations/dashboard/schema';

const MARKS: Record<WaitingRevision['state'], [MarkShape, StatusTone]> = {
  DRAFT: ['squareEmpty', 'plain'],
  SUBMITTED: ['up', 'plain'],
  RETURNED: ['back', 'alert'],
};

/** What was returned first, then what one has to decide, drafts, and what one's side may confirm. */
export function WaitingList({
  waiting: { items, counts, toConfirm },
  locale,
  t,
}: {
  waiting: Waiting;
  locale: Locale;
  t: Translate;
}) {
  if (items.length + toConfirm.length === 0) {
    return <Empty title={t('dashboard.waiting.empty')}>{t('dashboard.waiting.emptyHint')}</Empty>;
  }
  const total = counts.DRAFT + counts.SUBMITTED + counts.RETURNED + counts.CONFIRM;
  const shown = items.length + toConfirm.length;
  return (
    <>
      <Agenda>
        {items.map((item) => (
          <Draft key={item.id} item={item} locale={locale} t={t} />
        ))}
        {toConfirm.map((word) => (
          <AgendaItem
            key={word.id}
            when={formatInstant(word.since, locale)}
            href={`/${word.type === 'REGULATION' ? 'regulations' : 'conferences'}/${word.id}`}
            title={word.title}
            state={<Status mark="circleOpen">{t('codes.confirmation.AWAITING')}</Status>}
          />
        ))}
      </Agenda>
      {total > shown ? (
        <p className="tally">{t('dashboard.waiting.more', { count: total - shown })}</p>
      ) : null}
    </>
  );
}

function State({ state, t }: { state: WaitingRevision['state']; t: Translate }) {
  const [mark, tone] = MARKS[state];
  return (
    <Status mark={mark} tone={tone}>
      {t(`codes.revision.${state}`)}
    </Status>
  );
}

function Draft({ item, locale, t }: { item: WaitingRevision; locale: Locale; t: Translate }) {
  return (
    <AgendaItem
      when={item.since ? formatInstant(item.since, locale) : null}
      href={`/${item.state === 'SUBMITTED' ? 'review' : 'drafts'}/${item.id}`}
      title={item.title || t(`dashboard.waiting.untitled.${item.type}`)}
      under={[item.unit, item.returnReason].filter(Boolean).join(' · ')}
      state={<State state={item.state} t={t} />}
    />
  );
}
