import { nfc } from '../vietnamese-text';

const SPACE = '\u00a0';

/** Compounds that titles of this registry repeat; longer ones first, because they contain shorter ones. */
const COMPOUNDS = [
  'Bộ Quốc phòng',
  'Bộ Công an',
  'Bộ đội Biên phòng',
  'Bộ Tổng Tham mưu',
  'Bộ Tư lệnh',
  'an ninh',
  'an toàn',
  'biên giới',
  'biên phòng',
  'công an',
  'công tác',
  'hội nghị',
  'nghị định',
  'phối hợp',
  'quan hệ',
  'quân khu',
  'quân đội',
  'quân sự',
  'quốc phòng',
  'quy chế',
  'tổng cục',
  'trật tự',
];

const COUNTED = 'tháng|năm|ngày|quý|bên|đơn vị|địa phương|điểm cầu';
const NUMBERED =
  'số|tháng|năm|ngày|quý|điều|khoản|chương|khóa|quân khu|quân đoàn|vùng|tổng cục|lần thứ';

const COMPOUND = words(COMPOUNDS.join('|'));
const NUMBER_FIRST = new RegExp(`(\\d) (?=(?:${COUNTED})(?!\\p{L}))`, 'giu');
const NUMBER_LAST = new RegExp(`(?<!\\p{L})(${NUMBERED}) (?=\\d|[IVX]+(?!\\p{L}))`, 'giu');

/**
 * Sets a title so that no line breaks inside a compound, between a number and what it counts or
 * numbers, or before a dash. Only spaces change, so the title still reads and copies the same.
 */
export function nonBreaking(title: string): string {
  return nfc(title)
    .replace(NUMBER_FIRST, `$1${SPACE}`)
    .replace(NUMBER_LAST, `$1${SPACE}`)
    .replace(COMPOUND, (compound) => compound.replaceAll(' ', SPACE))
    .replace(/ (?=[–—%])/g, SPACE);
}

function words(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'giu');
}
