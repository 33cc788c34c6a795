import type { Cell } from './schema';

/** What a spreadsheet may take for the beginning of a formula, full-width forms included. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@|＝＋－＠])/;

/** Excel holds no more in one cell. */
const LONGEST = 32_767;

/**
 * A cell of a CSV file that no spreadsheet reads as a formula: an apostrophe before it makes it text
 * (OWASP, CSV injection). Numbers are written by us and stay numbers.
 */
export function plainCell(cell: Cell): Cell {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
}

/** A text cut to what a cell of a workbook holds; there a text is a text, whatever it begins with. */
export function fittingCell(cell: Cell): Cell {
  if (typeof cell !== 'string' || cell.length <= LONGEST) return cell;
  return `${cell.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
