import { describe, expect, it } from 'vitest';
import { readContent } from '@/lib/operations/extraction/files/content';
import { COMPOUND, makeDocx, makeXlsx, PICTURES, paragraph, word } from '@/tests/support/files';

const ORDINARY =
  'Hội nghị phối hợp\nBảo vệ bí mật nhà nước\nMẶT TRẬN TỔ QUỐC\nMật độ dân số, mật khẩu';

describe('a DOCX', () => {
  it('gives its words by paragraph, runs joined', async () => {
    const file = makeDocx(paragraph('Quy ', 'chế &amp; ', 'phối hợp') + paragraph('Điều 1'));
    expect(await readContent(file)).toEqual({
      kind: 'docx',
      marked: false,
      judged: true,
      text: 'Quy chế & phối hợp\nĐiều 1',
    });
  });

  it('passes with ordinary uses of the word', async () => {
    expect(await readContent(makeDocx(ORDINARY))).toMatchObject({ marked: false, judged: true });
  });

  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  it.each<[string, string, Record<string, string>]>([
    ['a line of its own', paragraph('Đoạn') + paragraph('MẬT'), {}],
    ['a line broken into runs', paragraph('T', 'ỐI', ' M', 'ẬT'), {}],
    ['spaced letters', paragraph('T U Y Ệ T  M Ậ T'), {}],
    ['an unaccented line', paragraph('TOI MAT'), {}],
    ['a cell', `<w:tbl><w:tr>${cell('BỘ CÔNG AN')}${cell('MẬT')}</w:tr></w:tbl>`, {}],
    [
      'a box within a paragraph',
      `<w:p><w:r><w:t>Kính gửi</w:t><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('TỐI MẬT')}</w:txbxContent></v:textbox></v:shape></w:pict><w:t> các đơn vị</w:t></w:r></w:p>`,
      {},
    ],
    [
      'words drawn as a shape',
      `<w:p><w:r><w:pict><v:shape><v:textpath string="MẬT"/></v:shape></w:pict></w:r></w:p>`,
      {},
    ],
    ['a deleted passage', '<w:p><w:del><w:r><w:delText>MẬT</w:delText></w:r></w:del></w:p>', {}],
    ['a line after a break', '<w:p><w:r><w:t>Số 12</w:t><w:br/><w:t>MẬT</w:t></w:r></w:p>', {}],
    [
      'a header',
      paragraph('Nội dung'),
      { 'word/header1.xml': word('hdr', paragraph('TUYỆT MẬT')) },
    ],
    [
      'a footer',
      paragraph('Nội dung'),
      { 'word/footer2.xml': word('ftr', paragraph('Độ mật: Mật')) },
    ],
    [
      'a note',
      paragraph('Nội dung'),
      { 'word/footnotes.xml': word('footnotes', `<w:footnote>${paragraph('MẬT')}</w:footnote>`) },
    ],
    [
      'a comment',
      paragraph('Nội dung'),
      { 'word/comments.xml': word('comments', `<w:comment>${paragraph('(MẬT)')}</w:comment>`) },
    ],
    [
      'the properties',
      paragraph('Nội dung'),
      { 'docProps/core.xml': '<cp:p xmlns:cp="a"><cp:category>TỐI MẬT</cp:category></cp:p>' },
    ],
    ['a part in two-byte letters', paragraph('Nội dung'), {}],
  ])('is refused for a marking in %s', async (name, body, parts) => {
    const utf16 = name.includes('two-byte') && {
      'word/header1.xml': twoByte(word('hdr', paragraph('MẬT'))),
    };
    const found = await readContent(makeDocx(body, { ...parts, ...utf16 }));
    expect(found).toMatchObject({ kind: 'docx', marked: true, text: '' });
  });

  it('is not judged where another file or only a picture is in it', async () => {
    const inner = { 'word/embeddings/oleObject1.bin': COMPOUND };
    expect(await readContent(makeDocx('Có tệp bên trong', inner))).toMatchObject({ judged: false });
    const scan = { 'word/media/image1.png': PICTURES.png };
    expect(await readContent(makeDocx('Ảnh', scan))).toMatchObject({
      judged: false,
      marked: false,
    });
    expect(await readContent(makeDocx(ORDINARY, scan))).toMatchObject({ judged: true });
  });

  it('is refused with macros, entities, doubled parts or too much in it', async () => {
    const macros = makeDocx('a', { 'word/vbaProject.bin': COMPOUND });
    expect(await readContent(macros)).toEqual({ refusal: 'macros' });
    const entity = '<!DOCTYPE d [<!ENTITY m "MẬT">]><d>&m;</d>';
    expect(await readContent(makeDocx('a', { 'docProps/custom.xml': entity }))).toEqual({
      refusal: 'damaged',
    });
    const bomb = makeDocx('a', { 'word/bomb.xml': new Uint8Array(200 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await readContent(bomb)).toEqual({ refusal: 'tooMuch' });
  });
});

describe('an XLSX', () => {
  it('gives its cells row by row', async () => {
    const file = makeXlsx([
      ['Đơn vị', 'Số vụ'],
      ['Bộ Công an', '12'],
    ]);
    expect(await readContent(file)).toEqual({
      kind: 'xlsx',
      marked: false,
      judged: true,
      text: 'Đơn vị\tSố vụ\nBộ Công an\t12',
    });
  });

  it.each<[string, string[][], Record<string, string>]>([
    ['a cell', [['Bảng 1'], ['BỘ CÔNG AN', 'MẬT']], {}],
    ['letters in cells side by side', [['M', 'Ậ', 'T']], {}],
    ['a line within a cell', [['BỘ CÔNG AN\nTỐI MẬT\nSố 12']], {}],
    [
      'a text no cell shows',
      [['a']],
      {
        'xl/sharedStrings.xml':
          '<sst><si><t>a</t></si><si><r><t>M</t></r><r><t>ẬT</t></r></si></sst>',
      },
    ],
    [
      'a text within the cell',
      [['a']],
      {
        'xl/worksheets/sheet2.xml':
          '<worksheet><row><c t="inlineStr"><is><t>MẬT</t></is></c></row></worksheet>',
      },
    ],
    [
      'the result of a formula',
      [['a']],
      {
        'xl/worksheets/sheet2.xml':
          '<worksheet><row><c t="str"><f>A1</f><v>MẬT</v></c></row></worksheet>',
      },
    ],
    [
      'a header',
      [['a']],
      {
        'xl/worksheets/sheet2.xml':
          '<worksheet><headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;14BỘ&amp;C&amp;KFF0000MẬT</oddHeader></headerFooter></worksheet>',
      },
    ],
    [
      'a comment',
      [['a']],
      {
        'xl/comments1.xml':
          '<comments><comment><text><r><t>TỐI MẬT</t></r></text></comment></comments>',
      },
    ],
    [
      'a box',
      [['a']],
      { 'xl/drawings/drawing1.xml': '<d><a:p xmlns:a="a"><a:r><a:t>MẬT</a:t></a:r></a:p></d>' },
    ],
    [
      'the name of a sheet',
      [['a']],
      { 'xl/workbook.xml': '<workbook><sheets><sheet name="MẬT"/></sheets></workbook>' },
    ],
  ])('is refused for a marking in %s', async (_name, rows, parts) => {
    expect(await readContent(makeXlsx(rows, parts))).toMatchObject({ marked: true, text: '' });
  });
});

function twoByte(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
}
