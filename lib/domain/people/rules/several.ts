import { nfc } from '@/lib/core/vietnamese-text';
import { addressAt, isFullName, rankAt } from './lexicon';
import { splitPersonLine } from './split-line';

/**
 * One line for each person of a text: parted before a rank, a form of address or a full name, where
 * what stands before already names somebody. "A, Tư lệnh B và Thiếu tướng C" are two; a signature
 * block over several lines is one.
 */
export function personLines(text: string): string[] {
  const whole = nfc(text).trim().slice(0, LONGEST);
  const lines: string[] = [];
  let begun = 0;
  for (const { index, 0: separator } of whole.matchAll(SEPARATOR)) {
    const next = index + separator.length;
    const before = whole.slice(begun, index);
    if (!beginsPerson(whole.slice(next)) || splitPersonLine(before).name === null) continue;
    lines.push(before.trim());
    begun = next;
  }
  return [...lines, whole.slice(begun).trim()].filter(Boolean);
}

const LONGEST = 10_000;
const SEPARATOR = /\s*[;\n]\s*|,?\s+(?:và|cùng|với)\s+|,\s+/gu;

function beginsPerson(text: string): boolean {
  if (rankAt(text) || addressAt(text) > 0) return true;
  return isFullName(text.split(/\s*[,;:\n(–—]|\s(?:-|và|cùng)\s/u, 1)[0] ?? '');
}
