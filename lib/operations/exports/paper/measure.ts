/** Widths of Times New Roman Bold in thousandths of its size; the regular cut is nowhere wider. */
const WIDTHS: Record<string, number> = {
  ...of(1000, 'W'),
  ...of(944, 'M'),
  ...of(778, 'GHKOQ'),
  ...of(722, 'ACDNRUVXYw'),
  ...of(833, 'm'),
  ...of(667, 'BELTZ'),
  ...of(611, 'FP'),
  ...of(556, 'Sbdhknpqu'),
  ...of(500, 'Jagovxy0123456789–'),
  ...of(444, 'cerz'),
  ...of(389, 'Is'),
  ...of(333, 'ft()-'),
  ...of(278, 'ijl/:;'),
  ...of(250, ' .,'),
};

/** How wide a text is when set on one line, in points of 1/72 inch; never less than it will be. */
export function widthOf(text: string, size: number): number {
  const letters = [...text.normalize('NFD').replaceAll('Đ', 'D').replaceAll('đ', 'd')];
  const sum = letters.reduce((total, letter) => total + widthOfLetter(letter), 0);
  return (sum * size) / 1000;
}

/** The width of its longest word, which no line can break. */
export function longestWord(text: string, size: number): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => widthOf(word, size)));
}

/** Accents stand above and below; only a horn stands out to the right. */
function widthOfLetter(letter: string): number {
  if (letter === '\u031B') return 90;
  return /\p{M}/u.test(letter) ? 0 : (WIDTHS[letter] ?? 1000);
}

function of(width: number, letters: string): Record<string, number> {
  return Object.fromEntries([...letters].map((letter) => [letter, width]));
}
