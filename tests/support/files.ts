import { strToU8, zipSync } from 'fflate';

/** Small files as offices write them, made on the spot. Parts may be added or replaced. */
export function makeDocx(
  body: string,
  parts: Record<string, string | Uint8Array> = {},
): Uint8Array {
  const document = /^<w:/.test(body)
    ? body
    : body
        .split('\n')
        .map((text) => paragraph(text))
        .join('');
  return archive({
    '[Content_Types].xml': contentTypes('wordprocessingml.document.main', '/word/document.xml'),
    'word/document.xml': word('document', `<w:body>${document}</w:body>`),
    ...parts,
  });
}

/** A part of a DOCX with its namespaces: a header, the notes, the comments. */
export function word(root: string, inner: string): string {
  return `${XML}<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">${inner}</w:${root}>`;
}

/** A paragraph of a DOCX; several runs where the text is given in pieces. */
export function paragraph(...runs: string[]): string {
  const marked = runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`);
  return `<w:p>${marked.join('')}</w:p>`;
}

/** A workbook of one sheet whose cells are shared texts. */
export function makeXlsx(rows: string[][], parts: Record<string, string> = {}): Uint8Array {
  const texts = rows.flat();
  let index = 0;
  const cells = (row: string[]) => row.map(() => `<c t="s"><v>${index++}</v></c>`).join('');
  const data = rows.map((row) => `<row>${cells(row)}</row>`).join('');
  return archive({
    '[Content_Types].xml': contentTypes('spreadsheetml.sheet.main', '/xl/workbook.xml'),
    'xl/workbook.xml': `${XML}<workbook><sheets><sheet name="Bảng" sheetId="1"/></sheets></workbook>`,
    'xl/sharedStrings.xml': `${XML}<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet><sheetData>${data}</sheetData></worksheet>`,
    ...parts,
  });
}

export function archive(parts: Record<string, string | Uint8Array>): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(bytes), { level: 6 });
}

export type PdfLine = { text: string; x?: number; y: number };

/** A PDF with a page for each list of lines; the font says which letters it shows. */
export function makePdf(
  pages: PdfLine[][],
  extra: { trailer?: string; title?: string } = {},
): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))];
  const code = (letter: string) => hex(letters.indexOf(letter) + 1);
  const draw = ({ text, x = 72, y }: PdfLine) =>
    `BT /F 12 Tf 1 0 0 1 ${x} ${y} Tm <${[...text].map(code).join('')}> Tj ET`;
  const cmap = letters.map((letter) => `<${code(letter)}> <${utf16(letter)}>`).join('\n');
  const kids = pages.map((_, page) => `${7 + 2 * page} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 /Ascent 700 /Descent 0 /CapHeight 700 /StemV 80 >> >>',
    stream(
      `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${letters.length} beginbfchar\n${cmap}\nendbfchar endcmap`,
    ),
    `<< /Title <FEFF${[...(extra.title ?? '')].map(utf16).join('')}> >>`,
    ...pages.flatMap((lines, page) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${8 + 2 * page} 0 R >>`,
      stream(lines.map(draw).join('\n')),
    ]),
  ];
  return pdfOf(objects, extra.trailer ?? '');
}

/** The first bytes of pictures, and nothing behind them. */
export const PICTURES = {
  png: bytes('89504e470d0a1a0a0000000d49484452'),
  jpeg: bytes('ffd8ffe000104a46494600010100'),
  tiff: bytes('49492a0008000000'),
  webp: bytes('524946461a000000574542505650384c'),
};

/** A file of before 2007, as one under a password is too. */
export const COMPOUND = bytes('d0cf11e0a1b11ae1');

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function contentTypes(main: string, part: string): string {
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${main}+xml"/></Types>`;
}

function pdfOf(objects: readonly string[], trailer: string): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer << /Size ${size} /Root 1 0 R /Info 6 0 R ${trailer} >>`;
  return strToU8(`${text}${table}${end}\nstartxref\n${text.length}\n%%EOF\n`, true);
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}

function utf16(letter: string): string {
  return [...Array(letter.length).keys()].map((at) => hex(letter.charCodeAt(at))).join('');
}

function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'hex'));
}
