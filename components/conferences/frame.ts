import type { Locale, Translate } from '@/lib/core/translate';
import type { ConferenceView } from '@/lib/domain/conferences/schema/view';

/** What each part of the minutes gets: the record, and how to say it. */
export type MinutesPart = { view: ConferenceView; locale: Locale; t: Translate };
