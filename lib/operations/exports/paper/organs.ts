import { longestWord, widthOf } from './measure';
import { type Block, TEXT_WIDTH, twips } from './page';
import { centred, columns, rule } from './text';

/** An issuing organ and the one above it, as they were called on the day. */
export type Organ = { name: string; superior: string | null };

const SIZE = 12;
/** Air on both sides of a column, in twips. */
const AIR = twips(2);

/**
 * Into how many columns organs are laid out side by side: all of them where the longest word of
 * each still fits its column, else as many rows as that takes.
 */
export function columnsFor(organs: readonly Organ[], width: number): number {
  const words = organs.flatMap(({ name, superior }) => [name, superior ?? '']);
  const widest = Math.max(...words.map((text) => longestWord(text.toUpperCase(), SIZE))) * 20;
  const most = Math.max(1, Math.floor(width / (widest + AIR)));
  const rows = Math.ceil(organs.length / most);
  return Math.ceil(organs.length / rows);
}

/** The organs in columns of equal width over the whole of it. */
export function organTable(organs: readonly Organ[], isParty: boolean): Block {
  const count = columnsFor(organs, TEXT_WIDTH);
  const widths = evenly(TEXT_WIDTH, count);
  const rows = Array.from({ length: Math.ceil(organs.length / count) }, (_, row) =>
    organs.slice(row * count, (row + 1) * count).map((organ, at) => {
      return organLines(organ, widths[at] ?? 0, isParty);
    }),
  );
  return columns(widths, rows);
}

/**
 * Superior organ in upright capitals over the issuing organ in bold ones, beneath it a rule of one
 * third to one half of its length (Phụ lục I, mục II.2); papers of the Party have a star there.
 */
export function organLines({ name, superior }: Organ, width: number, isParty: boolean): Block[] {
  const capitals = name.toUpperCase();
  const line = Math.min(widthOf(capitals, SIZE) * 20, width - AIR);
  return [
    ...(superior ? [centred(superior.toUpperCase(), { size: SIZE })] : []),
    centred(capitals, { size: SIZE, bold: true }),
    isParty ? centred('*', { size: SIZE }) : rule(width, line * 0.4),
  ];
}

/** Equal widths that add up to the whole, to the twip. */
export function evenly(whole: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => {
    return Math.floor(((at + 1) * whole) / count) - Math.floor((at * whole) / count);
  });
}
