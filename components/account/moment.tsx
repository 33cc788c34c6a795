import { dayOf, timeOf } from '@/lib/core/edtf/instant';

/** An instant as day and time in Viet Nam. */
export function Moment({ at }: { at: Date }) {
  const [year, month, day] = dayOf(at).split('-');
  return (
    <time dateTime={at.toISOString()}>
      {timeOf(at)} {day}/{month}/{year}
    </time>
  );
}
