/** A number in millionths, so that decimals stay exact. */
export const ONE = 1_000_000n;

/** What a run of digits says: a number, one of several, or digits set so that nobody can tell. */
export type Digits =
  | { kind: 'NUMBER'; value: bigint }
  /** `alternatives` are what may be meant; with a scale word ("1.3 triệu") it is the last. */
  | { kind: 'DOUBTFUL'; alternatives: bigint[] }
  | { kind: 'MALFORMED' }
  | { kind: 'NO_NUMBER' };

/** The run of digits at the beginning of a text, with the points, commas and spaces inside it. */
export const DIGITS = /^\d+(?:[ \u00a0\u202f]\d{3}(?![\d.]))*(?:[.,]+\d+)*/;

/**
 * Reads digits as Vietnamese papers write them: "1.184" is a thousand, "4,3" a decimal (domain,
 * section 5). "2500.000" and "12.5000" are malformed; "1.3" may be a decimal or a date, never a
 * thousand; "1,184" may be either, which the counted thing decides.
 */
export function readDigits(written: string): Digits {
  const text = written.replace(/[ \u00a0\u202f]/g, ' ');
  if (/^\d{1,2}\.\d{1,2}\.(?:\d\d|\d{4})$/.test(text)) return { kind: 'NO_NUMBER' };
  if (/^0\d/.test(text) && !/^0\d$/.test(text)) return { kind: 'MALFORMED' };
  const shape = SHAPES.find(([pattern]) => pattern.test(text));
  return shape ? shape[1](text) : { kind: 'MALFORMED' };
}

/** A number of the form 1234.5 in millionths; null where it has more than six decimals. */
export function millionths(plain: string): bigint | null {
  const [whole = '', fraction = ''] = plain.split('.');
  if (fraction.length > 6) return null;
  return BigInt(whole) * ONE + BigInt(fraction.padEnd(6, '0'));
}

/** Millionths as a payload writes numbers, "4300000000", "12345.6"; null beyond 18 digits. */
export function plainNumber(value: bigint): string | null {
  const whole = String(value / ONE);
  const fraction = String(value % ONE)
    .padStart(6, '0')
    .replace(/0+$/, '');
  if (whole.length > 18) return null;
  return fraction ? `${whole}.${fraction}` : whole;
}

const SHAPES: [RegExp, (text: string) => Digits][] = [
  [/^\d+$/, number],
  [/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/, (text) => number(decimal(text, '.'))],
  [/^[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?$/, (text) => number(decimal(text, ' '))],
  // Commas that group as in English: beyond doubt only with a second group or a decimal point.
  [/^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?$/, (text) => number(text.replaceAll(',', ''))],
  [/^[1-9]\d{0,2},\d{3}\.\d+$/, (text) => number(text.replaceAll(',', ''))],
  [/^[1-9]\d{0,2},\d{3}$/, commaOfThree],
  [/^\d+,\d+$/, (text) => number(text.replace(',', '.'))],
  [/^\d{1,3}\.\d{1,2}$/, doubtful],
  [/^0\.\d{1,6}$/, doubtful],
];

function decimal(text: string, group: string): string {
  return text.replaceAll(group, '').replace(',', '.');
}

function number(plain: string): Digits {
  const value = millionths(plain);
  return value === null ? { kind: 'NO_NUMBER' } : { kind: 'NUMBER', value };
}

function doubtful(plain: string): Digits {
  const value = millionths(plain);
  return { kind: 'DOUBTFUL', alternatives: value === null ? [] : [value] };
}

function commaOfThree(text: string): Digits {
  const values = [text.replace(',', ''), text.replace(',', '.')].map(millionths);
  return { kind: 'DOUBTFUL', alternatives: values.filter((value) => value !== null) };
}
