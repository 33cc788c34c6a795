import { bounds } from '@/lib/core/edtf/bounds';
import { fold } from '@/lib/core/vietnamese-text';
import { nameOn } from '@/lib/domain/units/rules';
import { findUnits } from '@/lib/domain/units/rules/find';
import type { UnitDirectory, UnitEntry } from '@/lib/domain/units/schema/directory';

export type UnitReference = { unit: string | null; text: string | null };

/**
 * The code meant by typed text: the chosen one while the text is still a name of it, else the only
 * unit that bears exactly this name or code. Null for part of a name and for several of one name.
 */
export function unitMeant(directory: UnitDirectory, typed: string, chosen = ''): string | null {
  if (chosen && (typed.trim() === chosen || isCalled(directory.byCode.get(chosen), typed))) {
    return chosen;
  }
  const [found, ...others] = findUnits(directory, typed, 2).filter((unit) => isCalled(unit, typed));
  return found && others.length === 0 ? found.code : null;
}

/** The name under which a unit stands in a field: that of the record's date. */
export function unitShown(directory: UnitDirectory, code: string, day: string | null): string {
  const unit = directory.byCode.get(code);
  return unit ? nameOn(unit, day === null ? null : bounds(day)) : code;
}

/** One line of a list of units: "unit", "words of the source", or "unit | words of the source". */
export function unitLine(
  directory: UnitDirectory,
  { unit, text }: UnitReference,
  day: string | null,
): string {
  const words = text?.replaceAll('\n', LINE_FEED) ?? '';
  if (unit === null) {
    const isPlain = !words.includes('|') && unitMeant(directory, words) === null;
    return isPlain ? words : `| ${words}`;
  }
  const shown = unitShown(directory, unit, day);
  const name = !shown.includes('|') && unitMeant(directory, shown) === unit ? shown : unit;
  return words ? `${name} | ${words}` : name;
}

/** Reads such a line back; words that name no known unit are kept as words. */
export function readUnitLine(directory: UnitDirectory, line: string): UnitReference {
  const bar = line.indexOf('|');
  const left = (bar < 0 ? line : line.slice(0, bar)).trim();
  const right = bar < 0 ? '' : unfolded(line.slice(bar + 1).trim());
  if (left === '') return { unit: null, text: right || null };
  const unit = unitMeant(directory, left);
  if (unit === null) return { unit: null, text: unfolded(line.trim()) };
  return { unit, text: right || null };
}

/** Lists of words stand one a line; a line feed within one is written as its sign. */
export function asLines(items: readonly string[]): string {
  return items.map((item) => item.replaceAll('\n', LINE_FEED)).join('\n');
}

/** The items of such a list; empty lines are none. */
export function readLines(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((each) => unfolded(each.trim()))
    .filter((each) => each !== '');
}

const LINE_FEED = '\u23ce';

function unfolded(text: string): string {
  return text.replaceAll(LINE_FEED, '\n');
}

function isCalled(unit: UnitEntry | undefined, typed: string): boolean {
  if (!unit) return false;
  const wanted = fold(typed);
  return fold(unit.code) === wanted || unit.names.some(({ name }) => fold(name) === wanted);
}
