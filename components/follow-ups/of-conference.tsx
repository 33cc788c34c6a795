import Link from 'next/link';
import type { Locale, Translate } from '@/lib/core/translate';
import type { ThreadView } from '@/lib/domain/follow-ups/schema/view';
import { FollowUpSection } from './section';
import { stateText } from './state';

/** From an outcome item to its thread; what somebody must know of it already stands in the link. */
export function ThreadLink({ thread, day, t }: { thread: ThreadView; day: string; t: Translate }) {
  const silent = thread.state === 'OPEN' || thread.state === 'NO_DEADLINE';
  return (
    <Link href={`/follow-ups/${thread.id}`} prefetch={false}>
      {silent ? t('followUps.follow') : stateText(thread, day, t)}
    </Link>
  );
}

/** The older threads of which a conference speaks; those it begins are linked from its items. */
export function OlderThreads({
  conference,
  threads,
  day,
  locale,
  t,
}: {
  conference: string;
  threads: readonly ThreadView[];
  day: string;
  locale: Locale;
  t: Translate;
}) {
  const older = threads.filter(({ mentions }) => mentions[0]?.conference.id !== conference);
  if (older.length === 0) return null;
  const explain = t('followUps.ofConference');
  return <FollowUpSection {...{ threads: older, explain, day, locale, t }} />;
}
