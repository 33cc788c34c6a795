/** The registry's time zone; Vietnam has no daylight saving. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The calendar day (YYYY-MM-DD) of an instant in Viet Nam, whatever zone the process runs in. */
export function dayOf(instant: Date | string): string {
  const { year, month, day } = parts(instant);
  return `${year.padStart(4, '0')}-${month}-${day}`;
}

/** The time of day (HH:MM) of an instant in Viet Nam. */
export function timeOf(instant: Date | string): string {
  const { hour, minute } = parts(instant);
  return `${hour}:${minute}`;
}

/** The day that lies so many days after (or, negative, before) a day (YYYY-MM-DD). */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

function parts(instant: Date | string) {
  const found = FORMAT.formatToParts(new Date(instant));
  const get = (type: Intl.DateTimeFormatPartTypes) =>
    found.find((it) => it.type === type)?.value ?? '';
  return {
    year: get('year'),
    month: get('month'),
    day: get('day'),
    hour: get('hour'),
    minute: get('minute'),
  };
}
