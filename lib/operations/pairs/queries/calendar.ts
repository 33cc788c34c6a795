import { bounds } from '@/lib/core/edtf/bounds';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Translate } from '@/lib/core/translate';
import type { ThreadView } from '@/lib/domain/follow-ups/schema/view';
import type { Actor } from '@/lib/policy/actor';
import { type CalendarEvent, calendarText } from '../rules/calendar';
import type { Due, DueConference, DueEnd } from '../schema/due';
import { dueOn } from './due';

type Words = { t: Translate; origin: string };

/**
 * Expected conferences, nominal ends and deadlines as a calendar (RFC 5545), of what the actor may
 * see and nothing else. A date known only to its month stands on all days of the month.
 */
export async function dueCalendar(
  actor: Actor,
  { day, stamp, ...words }: { day: string; stamp: Date } & Words,
): Promise<string> {
  const due = await dueOn(actor, { day, scope: 'own' });
  return calendarText(words.t('pairs.calendar.name'), eventsOf(due, words), stamp);
}

function eventsOf(due: Due, words: Words): CalendarEvent[] {
  return [
    ...due.conferences.flatMap((each) => meeting(each, words)),
    ...due.ends.flatMap((each) => end(each, words)),
    ...due.commitments.flatMap((each) => deadline(each, words)),
  ];
}

function meeting({ regulation, kind, edtf, parties }: DueConference, { t, origin }: Words) {
  const names = parties.map(({ name }) => name).join(' – ');
  const word = kind ? t(`codes.conferenceKind.${kind}`) : t('pairs.conference');
  const paper = regulation.number ?? regulation.title;
  return event(`expected-${regulation.id}-${kind ?? 'any'}`, edtf, {
    title: t('pairs.calendar.expected', { kind: word, names }),
    description: t('pairs.calendar.expectedNote', { paper, date: formatEdtf(edtf, 'vi') }),
    url: `${origin}/regulations/${regulation.id}`,
  });
}

function end({ id, number, title, endsOn, endIsOpen }: DueEnd, { t, origin }: Words) {
  const edtf = endsOn.edtf ?? '';
  const last = bounds(edtf).latest ?? edtf;
  return event(`end-${id}`, last, {
    title: t('pairs.calendar.end', { paper: number ?? title }),
    description: t(endIsOpen ? 'pairs.untilAndOn' : 'pairs.until', {
      date: formatEdtf(edtf, 'vi'),
    }),
    url: `${origin}/regulations/${id}`,
  });
}

function deadline({ id, title, deadline: edtf, deadlineLatest }: ThreadView, { t, origin }: Words) {
  if (edtf === null || deadlineLatest === null) return [];
  return event(`deadline-${id}`, deadlineLatest, {
    title: t('pairs.calendar.deadline', { title }),
    description: t('pairs.calendar.deadlineNote', { date: formatEdtf(edtf, 'vi') }),
    url: `${origin}/follow-ups/${id}`,
  });
}

function event(
  uid: string,
  edtf: string,
  words: Pick<CalendarEvent, 'title' | 'description' | 'url'>,
): CalendarEvent[] {
  const { earliest, latest } = bounds(edtf);
  if (earliest === null || latest === null) return [];
  return [{ uid: `${uid}@registry`, from: earliest, until: latest, ...words }];
}
