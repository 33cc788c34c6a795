/** A stored number as people here write it: "1.184", "4,3". */
export function numberShown(stored: string): string {
  const [whole = '', fraction] = stored.split('.');
  const grouped = /^0\d/.test(whole) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/**
 * Digits with a decimal point out of a number as typed here: dots between thousands, a comma before
 * decimals (domain, section 5: number traps). Null for anything else, "2500.000" among it.
 */
export function readNumber(typed: string): string | null {
  const tidy = typed.trim();
  const isNumber = /^(\d{1,3}(\.\d{3})+|\d+)(,\d{1,6})?$/.test(tidy);
  return isNumber ? tidy.replaceAll('.', '').replace(',', '.') : null;
}
