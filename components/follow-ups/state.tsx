import type { MarkShape } from '@/components/ui/marks';
import { Status, type StatusTone } from '@/components/ui/status';
import type { Translate } from '@/lib/core/translate';
import { overdueFor } from '@/lib/domain/follow-ups/rules/state';
import type { FollowUpState } from '@/lib/domain/follow-ups/schema/codes';
import type { ThreadView } from '@/lib/domain/follow-ups/schema/view';

type Judged = Pick<ThreadView, 'kind' | 'state' | 'recurrences' | 'deadlineLatest'>;

/** The state of a thread in a word and a mark; "overdue" says for how long, "recurring" how often. */
export function ThreadState({ thread, day, t }: { thread: Judged; day: string; t: Translate }) {
  const { mark, tone } = SHOWN[thread.state];
  return (
    <>
      {isRecurring(thread) ? (
        <>
          <Status mark="circleRing" tone="alert">
            {t('followUps.times', { count: thread.recurrences + 1 })}
          </Status>
          <br />
        </>
      ) : null}
      <Status mark={mark} tone={tone}>
        {stateText(thread, day, t)}
      </Status>
    </>
  );
}

/** The same in words alone. */
export function stateText(thread: Judged, day: string, t: Translate): string {
  if (thread.state !== 'OVERDUE' || thread.deadlineLatest === null) {
    return t(`followUps.state.${thread.state}`);
  }
  const { unit, count } = overdueFor(day, thread.deadlineLatest);
  return t(`followUps.overdueFor.${unit}`, { count });
}

/** A shortcoming that is open and was raised again, as people confirmed. */
export function isRecurring({ kind, state, recurrences }: Judged): boolean {
  return kind === 'SHORTCOMING' && recurrences > 0 && state !== 'DONE' && state !== 'DROPPED';
}

const SHOWN: Record<FollowUpState, { mark: MarkShape; tone: StatusTone }> = {
  OVERDUE: { mark: 'triangle', tone: 'alert' },
  DUE: { mark: 'circleHalf', tone: 'strong' },
  OPEN: { mark: 'circleOpen', tone: 'plain' },
  NO_DEADLINE: { mark: 'circleDashed', tone: 'plain' },
  DONE: { mark: 'squareTick', tone: 'plain' },
  DROPPED: { mark: 'dash', tone: 'quiet' },
};
