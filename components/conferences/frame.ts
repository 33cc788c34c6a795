import type { Locale, Translate } from '@/lib/core/translate';
import type { ConferenceView } from '@/lib/domain/conferences/schema/view';
import type { ThreadView } from '@/lib/domain/follow-ups/schema/view';

/** What each part of the minutes gets: the record, and how to say it. */
export type MinutesPart = {
  view: ConferenceView;
  /** The follow-ups of which the conference speaks, as they stand on the day. */
  followUps?: { threads: readonly ThreadView[]; day: string } | undefined;
  locale: Locale;
  t: Translate;
};
