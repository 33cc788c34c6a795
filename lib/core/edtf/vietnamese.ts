import type { Edtf, EdtfDate, EdtfInterval } from '../edtf';
import { wholePeriod } from './whole-period';

/** A date or period in Vietnamese. */
export function vietnamese(edtf: Edtf): string {
  return edtf.kind === 'date' ? date(edtf) : interval(edtf);
}

const QUARTERS = ['I', 'II', 'III', 'IV'];

function date(value: EdtfDate): string {
  return value.day === null ? noun(value) : about(value) + digits(value);
}

function noun(value: EdtfDate): string {
  if (value.year === null && value.month === null) return 'không rõ năm';
  return `${about(value)}${unitOf(value)} ${digits(value)}`;
}

function about({ approximate }: EdtfDate): string {
  return approximate ? 'khoảng ' : '';
}

function unitOf({ month, day }: EdtfDate): string {
  if (month === null) return 'năm';
  return day === null ? 'tháng' : 'ngày';
}

function digits({ year, month, day }: EdtfDate): string {
  const known = [
    day === null ? null : String(day).padStart(2, '0'),
    month && monthText(month),
    year,
  ];
  const text = known.filter((part) => part !== null).join('/');
  return year === null ? `${text}, không rõ năm` : text;
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
