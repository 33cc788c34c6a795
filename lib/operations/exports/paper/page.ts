import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';

/** Twentieths of a point in a millimetre: the unit of Word. */
const TWIPS = 1440 / 25.4;
export const twips = (millimetres: number): number => Math.round(millimetres * TWIPS);

const FONT = 'Times New Roman';
const A4 = { width: twips(210), height: twips(297) };

/** NĐ 30/2020, Phụ lục I, mục I.5: top and bottom 20 to 25 mm, left 30 to 35, right 15 to 20. */
const MARGIN = { top: twips(20), bottom: twips(20), left: twips(30), right: twips(15) };

/** What stands between the margins. */
export const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right;

export type Block = Paragraph | Table;

/**
 * A paper of A4 in the layout of NĐ 30/2020: Times New Roman, the page number in the middle of the
 * top margin from the second page on. The footer says whence it was taken.
 */
export async function paper(
  title: string,
  footer: string,
  children: Block[],
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title,
    creator: '',
    styles: {
      default: { document: { run: { font: FONT, size: 28, language: { value: 'vi-VN' } } } },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: A4, margin: { ...MARGIN, header: twips(10), footer: twips(8) } },
        },
        headers: { first: new Header({ children: [new Paragraph('')] }), default: pageNumber() },
        footers: { first: whence(footer), default: whence(footer) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 26 });
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
  });
}

function whence(text: string): Footer {
  const run = new TextRun({ text, italics: true, size: 18 });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })],
  });
}
