import type { MarkShape } from '@/components/ui/marks';
import { Status, type StatusTone } from '@/components/ui/status';
import type { Translate } from '@/lib/core/translate';
import { overdueFor } from '@/lib/domain/follow-ups/rules/state';
import type { FollowUpState } from '@/lib/domain/follow-ups/schema/codes';
import type { ThreadView } from '@/lib/domain/follow-ups/schema/view';

const STATES: Record<FollowUpState, [MarkShape, StatusTone]> = {
  OVERDUE: ['triangle', 'alert'],
  DUE: ['circleHalf', 'strong'],
  OPEN: ['circleOpen', 'plain'],
  NO_DEADLINE: ['circleDashed', 'plain'],
  DONE: ['squareTick', 'plain'],
  DROPPED: ['dash', 'quiet'],
};

/** How a commitment stands on the day; "quá hạn" says for how long. */
export function CommitmentState({
  thread,
  day,
  t,
}: {
  thread: ThreadView;
  day: string;
  t: Translate;
}) {
  const [mark, tone] = STATES[thread.state];
  const late =
    thread.state === 'OVERDUE' && thread.deadlineLatest
      ? overdueFor(day, thread.deadlineLatest)
      : null;
  return (
    <Status mark={mark} tone={tone}>
      {late
        ? t(`pairs.overdueFor.${late.unit}`, { count: late.count })
        : t(`pairs.state.${thread.state}`)}
    </Status>
  );
}

/** How many times a shortcoming was raised; red once it came back and is not settled. */
export function TimesRaised({ thread, t }: { thread: ThreadView; t: Translate }) {
  const { recurrences, state } = thread;
  if (state === 'DONE' || state === 'DROPPED') {
    const [mark, tone] = STATES[state];
    return (
      <Status mark={mark} tone={tone}>
        {t(`pairs.state.${state}`)}
      </Status>
    );
  }
  if (recurrences === 0) return <Status mark="circle">{t('pairs.once')}</Status>;
  return (
    <Status mark="circleRing" tone="alert">
      {t('pairs.times', { count: recurrences + 1 })}
    </Status>
  );
}
