import { describe, expect, test } from 'vitest';
import { closing } from '@/lib/operations/exports/paper/closing';
import { writtenDay } from '@/lib/operations/exports/paper/day';
import { masthead } from '@/lib/operations/exports/paper/masthead';
import { longestWord, widthOf } from '@/lib/operations/exports/paper/measure';
import { columnsFor, type Organ } from '@/lib/operations/exports/paper/organs';
import { type Block, paper, TEXT_WIDTH, twips } from '@/lib/operations/exports/paper/page';
import { body } from '@/lib/operations/exports/paper/text';
import { translatorFor } from '@/lib/platform/i18n/translate';
import { grids, paragraphOf, paragraphs, partsOf, runOf } from '@/tests/support/word';

const t = translatorFor('vi');
const seven: Organ[] = [
  { name: 'Bộ Tư lệnh Vùng Cảnh sát biển 2', superior: 'Bộ Tư lệnh Cảnh sát biển Việt Nam' },
  ...['Quảng Trị', 'Thừa Thiên Huế', 'Quảng Nam', 'Quảng Ngãi', 'Bình Định', 'Nghiêng Trường'].map(
    (name) => ({ name: `Ủy ban nhân dân tỉnh ${name}`, superior: null }),
  ),
];
const two = seven.slice(0, 2);

async function written(children: Block[]) {
  const parts = partsOf(await paper('Quy chế', 'Trích từ sổ', children));
  const part = (name: string) => parts.get(`word/${name}.xml`) ?? '';
  const relations = parts.get('word/_rels/document.xml.rels') ?? '';
  return { document: part('document'), part, relations };
}

function head(organs: readonly Organ[], isParty = false) {
  const number = isParty ? '36-HD/VPTW' : '07';
  return masthead({ organs, isParty, number, day: 'ngày 05 tháng 9 năm 2019' }, t);
}

describe('the page', () => {
  test('is A4 with the margins of the decree', async () => {
    const { document } = await written([body('Nội dung')]);
    const [, size = ''] = /<w:pgSz ([^>]*)\/>/.exec(document) ?? [];
    expect(size).toContain(`w:w="${twips(210)}" w:h="${twips(297)}"`);
    const [, margins = ''] = /<w:pgMar ([^>]*)\/>/.exec(document) ?? [];
    const of = (side: string) => Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]);
    for (const side of ['top', 'bottom']) expectBetween(of(side), 20, 25);
    expectBetween(of('left'), 30, 35);
    expectBetween(of('right'), 15, 20);
    expect(of('header')).toBeLessThan(of('top'));
  });

  test('is set in Times New Roman alone, body justified with its first line in', async () => {
    const { document, part } = await written([...head(two), body('Nội dung')]);
    expect(part('styles')).toMatch(/<w:rPrDefault>.*w:ascii="Times New Roman".*<\/w:rPrDefault>/s);
    expect(part('styles')).toMatch(/<w:rPrDefault>.*<w:sz w:val="28"\/>/s);
    expect(document).not.toContain('w:rFonts');
    expect(document).not.toMatch(/w:color w:val="(?!000000|auto)/);
    const paragraph = paragraphOf(document, 'Nội dung');
    expect(paragraph).toContain('<w:jc w:val="both"/>');
    expect(paragraph).toContain(`w:firstLine="${twips(12.7)}"`);
    expect(paragraph).toContain('w:before="120"');
  });

  test('bears its number in the middle of the top margin, not on the first', async () => {
    const { document, part, relations } = await written([body('Nội dung')]);
    expect(document).toContain('<w:titlePg/>');
    const header = (type: string) => {
      const [, id] =
        new RegExp(`<w:headerReference w:type="${type}" r:id="(\\w+)"`).exec(document) ?? [];
      const [, file = ''] =
        new RegExp(`Id="${id}"[^>]*Target="(\\w+)\\.xml"`).exec(relations) ?? [];
      return part(file);
    };
    expect(header('default')).toMatch(/<w:jc w:val="center"\/>.*PAGE/s);
    expect(header('first')).toContain('<w:hdr');
    expect(header('first')).not.toContain('PAGE');
  });

  test('says at its foot whence it was taken', async () => {
    const { part } = await written([body('Nội dung')]);
    for (const name of ['footer1', 'footer2'])
      expect(paragraphs(part(name))).toEqual(['Trích từ sổ']);
  });
});

describe('the head', () => {
  test('of the State has name and motto, the motto bold with a rule as long', async () => {
    const { document } = await written(head(two));
    expect(runOf(document, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toContain('<w:b/>');
    expect(runOf(document, 'Độc lập - Tự do - Hạnh phúc')).toContain('<w:sz w:val="26"/>');
    expect(document).toContain('<w:pBdr><w:top');
    expect(runOf(document, 'BỘ TƯ LỆNH CẢNH SÁT BIỂN VIỆT NAM')).not.toContain('<w:b/>');
    expect(runOf(document, 'BỘ TƯ LỆNH VÙNG CẢNH SÁT BIỂN 2')).toContain('<w:b/>');
    expect(paragraphs(document)).toContain('Số: 07');
    expect(runOf(document, '……………………, ngày 05')).toContain('<w:i/>');
  });

  test('of the Party names the Party, no State, and has its own number', async () => {
    const { document } = await written(head(two, true));
    expect(paragraphs(document)).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(paragraphs(document)).toContain('Số 36-HD/VPTW');
    expect(document).not.toContain('CỘNG HÒA');
  });

  test('stands open where nobody is known to have issued it', async () => {
    const { document } = await written(head([]));
    expect(paragraphs(document)[0]).toMatch(/^…+$/);
  });
});

describe('organs side by side', () => {
  test.each([1, 2, 3, 4, 5, 6, 7])(
    '%i fit beside each other, no word over its column',
    async (n) => {
      const organs = seven.slice(0, n);
      const { document } = await written(head(organs));
      const tables = grids(document);
      for (const grid of tables) expect(sum(grid)).toBeLessThanOrEqual(TEXT_WIDTH);
      const grid = tables.find((widths) => widths.length === (n > 2 ? n : n + 1)) ?? [];
      for (const [at, { name, superior }] of organs.entries()) {
        for (const text of [name, superior ?? '']) {
          const word = longestWord(text.toUpperCase(), 12) * 20;
          expect(word, text).toBeLessThan(grid[at] ?? 0);
        }
      }
    },
  );

  test('take more rows where one row would run into the next column', () => {
    const many = Array.from({ length: 12 }, () => ({ name: 'Phường Nghiêng', superior: null }));
    const count = columnsFor(many, TEXT_WIDTH);
    expect(count).toBeLessThan(12);
    expect(count * longestWord('NGHIÊNG', 12) * 20).toBeLessThan(TEXT_WIDTH);
    expect(columnsFor([{ name: 'X'.repeat(80), superior: null }], TEXT_WIDTH)).toBe(1);
  });
});

describe('the close', () => {
  const signature = { of: 'Bộ Công an', capacity: 'TM.', post: 'Bộ trưởng', name: null };

  test('lays seven signatures in rows within the page, unknown names open', async () => {
    const { document } = await written(
      closing(
        Array.from({ length: 7 }, () => signature),
        t,
      ),
    );
    expect(grids(document)).toEqual([[expect.any(Number), expect.any(Number), expect.any(Number)]]);
    expect(sum(grids(document)[0] ?? [])).toBe(TEXT_WIDTH);
    const texts = paragraphs(document);
    expect(texts.filter((text) => text === 'TM. BỘ CÔNG AN')).toHaveLength(7);
    expect(texts.filter((text) => /^…+$/.test(text))).toHaveLength(7);
    const to = runOf(document, 'Nơi nhận:');
    expect(to).toContain('<w:b/>');
    expect(to).toContain('<w:i/>');
    expect(to).toContain('<w:sz w:val="24"/>');
  });
});

test.each([
  ['2019-09-05', 'ngày 05 tháng 9 năm 2019'],
  ['2018-02-09', 'ngày 09 tháng 02 năm 2018'],
  ['2018-10', 'ngày …… tháng 10 năm 2018'],
  ['2009~', 'ngày …… tháng …… năm 2009'],
  ['XXXX-08-02', 'ngày 02 tháng 8 năm ……'],
  [null, 'ngày …… tháng …… năm ……'],
  ['2018/2023', 'ngày …… tháng …… năm ……'],
])('%s is written %s', (edtf, words) => {
  expect(writtenDay({ edtf }, t)).toBe(words);
});

test('texts are as wide as their letters', () => {
  expect(widthOf('VIỆT', 10)).toBeCloseTo((722 + 389 + 667 + 667) / 100);
  expect(widthOf('Ơ', 10)).toBeGreaterThan(widthOf('O', 10));
  expect(widthOf('漢', 10)).toBe(10);
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function expectBetween(twipsGiven: number, from: number, to: number): void {
  expect(twipsGiven).toBeGreaterThanOrEqual(twips(from));
  expect(twipsGiven).toBeLessThanOrEqual(twips(to));
}
