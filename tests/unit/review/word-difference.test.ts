import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Stretch, wordDifference } from '@/lib/core/word-difference';

/** The changed stretches in square brackets. */
function marked(stretches: Stretch[]): string {
  return stretches.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
}

const joined = (stretches: Stretch[]) => stretches.map(({ text }) => text).join('');

describe('wordDifference', () => {
  const table: [string, string, string, string][] = [
    ['Thứ trưởng', 'Thứ trưởng; Phó Bí thư', 'Thứ trưởng', 'Thứ trưởng[; Phó Bí thư]'],
    ['hơn 1.184 vụ', 'hơn 1.148 vụ', 'hơn [1.184 ]vụ', 'hơn [1.148 ]vụ'],
    ['15-KL-TW', '15-KL/TW', '15-KL[-]TW', '15-KL[/]TW'],
    ['hòa bình', 'hoà bình', '[hòa ]bình', '[hoà ]bình'],
    ['Bộ\u00a0Công  an', 'Bộ Công an', 'Bộ\u00a0Công  an', 'Bộ Công an'],
    ['', 'mới', '', '[mới]'],
    ['cũ', '', '[cũ]', ''],
  ];

  it.each(table)('%s → %s', (before, after, old, now) => {
    const told = wordDifference(before, after);
    expect([marked(told.before), marked(told.after)]).toEqual([old, now]);
  });

  it('leaves out and adds nothing, whatever the texts', () => {
    const text = fc
      .array(fc.constantFrom('đơn', 'vị', ' ', '\u00a0', ',', '1.184', '\n', 'ạ'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const told = wordDifference(before, after);
        expect([joined(told.before), joined(told.after)]).toEqual([before, after]);
      }),
    );
  });

  it('shows two texts with nothing in common whole', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, n) => `${word}${n}`).join(' ');
    expect(wordDifference(long('một'), long('hai')).after).toHaveLength(1);
  });
});
