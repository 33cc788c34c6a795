import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type Block, twips } from './page';

type Look = { size?: number; bold?: boolean; italics?: boolean };

/** What is not known is left open to be filled in by hand: never invented. */
export const BLANK = '……………………';

const run = (text: string, { size = 14, bold, italics }: Look = {}) =>
  new TextRun({ text, size: size * 2, bold, italics });

/** A line in the middle of its column. */
export function centred(text: string, look: Look = {}, after = 0): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: after * 20 },
    children: [run(text, look)],
  });
}

/** A line at the left edge of its column. */
export function flush(text: string, look: Look = {}): Paragraph {
  return new Paragraph({ children: [run(text, look)] });
}

/** A paragraph of the body: justified, first line 1.27 cm, 6 pt apart (Phụ lục I, mục II.5). */
export function body(text: string, look: Look = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(12.7) },
    spacing: { before: 120 },
    children: [run(text, look)],
  });
}

/** A paragraph of the body that begins with its own heading. */
export function headed(heading: string, text: string, look: Look = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(12.7) },
    spacing: { before: 120 },
    children: [run(`${heading} `, { ...look, bold: true }), run(text, look)],
  });
}

/** A line drawn in the middle of a column of this width, in twips. */
export function rule(column: number, width: number): Paragraph {
  const side = Math.max(0, Math.round((column - width) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 20, after: 0, line: 80, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}

/** Columns side by side, without lines, each as wide as it is given in twips. */
export function columns(widths: readonly number[], rows: readonly Block[][][]): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: widths.map((width, at) => {
            const children = cells[at] ?? [];
            return new TableCell({
              width: { size: width, type: WidthType.DXA },
              verticalAlign: VerticalAlignTable.TOP,
              children: children.length > 0 ? children : [new Paragraph('')],
            });
          }),
        }),
    ),
  });
}

/** An empty line between blocks. */
export function gap(size = 6): Paragraph {
  return new Paragraph({ children: [run('', { size })] });
}
