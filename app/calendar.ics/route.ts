import { dayOf } from '@/lib/core/edtf/instant';
import { calendarRoute } from '@/lib/http/calendar';
import { dueCalendar } from '@/lib/operations/pairs/queries/calendar';

export const GET = calendarRoute(async (actor, words) => {
  const stamp = new Date();
  return dueCalendar(actor, { ...words, stamp, day: dayOf(stamp) });
});
