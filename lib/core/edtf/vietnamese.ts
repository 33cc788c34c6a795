import type { Edtf, EdtfDate, EdtfInterval } from './parse';
import { wholePeriod } from './whole-period';

/** A date or period in Vietnamese. */
export function vietnamese(edtf: Edtf): string {
  return edtf.kind === 'date' ? date(edtf) : interval(edtf);
}

const QUARTERS = ['I', 'II', 'III', 'IV'];

function date(value: EdtfDate): string {
  if (value.approximate) return `khoảng ${noun({ ...value, approximate: false })}`;
  return value.day === null ? noun(value) : noun(value).replace('ngày ', '');
}

function noun({ year, month, day, approximate }: EdtfDate): string {
  if (approximate) return date({ kind: 'date', year, month, day, approximate });
  if (month === null) return year === null ? 'không rõ năm' : `năm ${year}`;
  const tail = year === null ? ', không rõ năm' : `/${year}`;
  if (day === null) return `tháng ${monthText(month)}${tail}`;
  return `ngày ${String(day).padStart(2, '0')}/${monthText(month)}${tail}`;
}

function interval(value: EdtfInterval): string {
  const whole = wholePeriod(value);
  if (whole?.unit === 'QUARTER') return `quý ${QUARTERS[whole.index - 1]}/${whole.year}`;
  if (whole) return `6 tháng ${whole.index === 1 ? 'đầu' : 'cuối'} năm ${whole.year}`;
  const start = value.start && `từ ${noun(value.start)}`;
  const end = value.end && `đến ${noun(value.end)}`;
  return [start, end].filter((side) => side !== null).join(' ');
}

// Nghị định 30/2020, Phụ lục I, mục II.4: a zero stands before days below 10 and before months 1 and 2.
function monthText(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}
