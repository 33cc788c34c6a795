import { fold } from './vietnamese-text';

/** The three degrees of state secrets. */
export type Marking = 'MAT' | 'TOI_MAT' | 'TUYET_MAT';

/** A marking and the line (from 1) on which it stands; never the text of the line. */
export type FoundMarking = { marking: Marking; line: number };

/**
 * Finds a state-secret marking: a line, box, header or cell of its own ("MẬT", "(TỐI MẬT)",
 * "T U Y Ệ T  M Ậ T", "TOI MAT"), or "Độ mật: …". Words in running text pass ("bí mật nhà nước",
 * "mật độ", "MẶT TRẬN"); unaccented words count only in capitals. Null when there is none.
 * Source: domain, sections 4 and 9. Cells of a sheet may be given one at a time or joined by tabs.
 */
export function findSecretMarking(text: string): FoundMarking | null {
  const lines = normalized(text).split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/);
  for (const [index, line] of lines.entries()) {
    const marking = labelled(line) ?? alone(line, lines[index - 1] ?? '') ?? stacked(lines, index);
    if (marking) return { marking, line: index + 1 };
  }
  return null;
}

const DEGREES: Record<string, Marking> = {
  MẬT: 'MAT',
  TỐIMẬT: 'TOI_MAT',
  TUYỆTMẬT: 'TUYET_MAT',
  MAT: 'MAT',
  TOIMAT: 'TOI_MAT',
  TUYETMAT: 'TUYET_MAT',
  // As papers of the fonts before Unicode read today: TCVN3, then VNI.
  MËT: 'MAT',
  TÈIMËT: 'TOI_MAT',
  TUYÖTMËT: 'TUYET_MAT',
  MAÄT: 'MAT',
  TOÁIMAÄT: 'TOI_MAT',
  TUYEÄTMAÄT: 'TUYET_MAT',
};

const LABEL =
  /(^|[;,.|([\t]|\s{2}|\s(?=\p{Lu}))[\s*_"'-]{0,9}(?:[Mm]ức |MỨC )?(?:[Đđ]ộ|ĐỘ|[Dd]o|DO) (?:[Mm]ật|MẬT|[Mm]at|MAT)[\s*_"']{0,9}[:：][\s*_"'([]{0,9}((?:\p{L}+ )?\p{L}+)(?=\s?$|\s{0,3}[^\p{L}\s]|\s{2}|\s\p{Lu})/gu;

// Stands beside a degree in the same box and is no running text: urgency, and the number of the copy.
const COMPANION = /^(?:HOATOC|THUONGKHAN|KHAN|BANSO\d*|SO\d+)$/;

function normalized(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/<[^<>]{1,60}>/g, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\S\t\n\r\f\v\u0085\u2028\u2029]{3,}/g, '   ');
}

function labelled(line: string): Marking | null {
  const values = Array.from(line.matchAll(LABEL), (match) => match[2] ?? '');
  return firstOf(values, (value) => degree(value.toUpperCase()));
}

function alone(line: string, before: string): Marking | null {
  const whole = degree(line);
  if (whole) return isWrappedWord(line, before) ? null : whole;
  return firstOf(line.split(/[\t|]/), box) ?? firstOf(columns(line), box);
}

// Justified text has wide gaps too, so a column counts only when it starts with a capital.
function columns(line: string): string[] {
  return line.split(/\s{3,}/).filter((column) => /^\P{L}*\p{Lu}/u.test(column));
}

function box(cell: string): Marking | null {
  const parts = cell.split(/[-–—,/·;()[\]]/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const others = parts.filter((part) => degree(part) === null);
  return others.every(isCompanion) ? firstOf(parts, degree) : null;
}

// A narrow box or a rotated cell has one letter on each line; the last of them is the finding.
function stacked(lines: readonly string[], index: number): Marking | null {
  if (!LETTER.test(lines[index] ?? '') || LETTER.test(lines[index + 1] ?? '')) return null;
  const first = lines
    .slice(Math.max(0, index - 10), index + 1)
    .findLastIndex((line) => !LETTER.test(line));
  const letters = lines.slice(Math.max(0, index - 10) + first + 1, index + 1).join('');
  return hasTone(letters) ? degree(letters) : null;
}

const LETTER = /^\s*\p{L}\s*$/u;

function hasTone(letters: string): boolean {
  return letters.normalize('NFD') !== letters;
}

function isCompanion(part: string): boolean {
  return COMPANION.test(
    fold(part)
      .toUpperCase()
      .replace(/[^A-Z\d]/g, ''),
  );
}

function degree(text: string): Marking | null {
  const letters = text.replace(/[\s\p{P}\p{S}]+/gu, '').replace(/^TÀILIỆU(?=.)/, '');
  const capitals = letters.toUpperCase();
  const isPlain = capitals.normalize('NFD') === capitals;
  return isPlain && letters !== capitals ? null : (DEGREES[capitals] ?? null);
}

// A paragraph that is broken before its last word may leave "mật" on a line: it goes on from a small letter.
function isWrappedWord(line: string, before: string): boolean {
  const continues = /\p{Ll}$/u.test(before.trimEnd()) && !/^(?:mức )?độ mật$/iu.test(before.trim());
  return continues && /^\s*\p{Ll}/u.test(line);
}

function firstOf(parts: string[], find: (part: string) => Marking | null): Marking | null {
  for (const part of parts) {
    const found = find(part);
    if (found) return found;
  }
  return null;
}
