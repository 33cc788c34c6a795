import type { Translate } from '@/lib/core/translate';
import type { DateView } from '@/lib/domain/sources/schema/views';

const OPEN = '……';

/**
 * The day of a paper in its own way of writing (Phụ lục I, mục II.4: a zero before days under ten
 * and the months 1 and 2), with what is not known of it left open.
 */
export function writtenDay({ edtf }: Pick<DateView, 'edtf'>, t: Translate): string {
  const [, year = OPEN, month = OPEN, day = OPEN] =
    /^(\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?~?$/.exec(edtf ?? '') ?? [];
  return t('exports.paper.day', {
    day: known(day),
    month: known(month).replace(/^0(?=[3-9])/, ''),
    year: known(year),
  });
}

function known(part: string): string {
  return part.startsWith('X') ? OPEN : part;
}
