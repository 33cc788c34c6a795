import { describe, expect, it } from 'vitest';
import { readContent } from '@/lib/operations/extraction/files/content';
import { archive, COMPOUND, makeDocx, makePdf, PICTURES } from '@/tests/support/files';

const ORDINARY =
  'Hội nghị phối hợp\nBảo vệ bí mật nhà nước\nMẶT TRẬN TỔ QUỐC\nMật độ dân số, mật khẩu';

describe('a PDF', () => {
  const line = (text: string, y: number, x?: number) => ({ text, y, ...(x && { x }) });

  it('gives its lines, wide gaps as tabs', async () => {
    const pages = [
      [line('Quy chế phối hợp', 700), line('BỘ CÔNG AN', 680), line('Số 12', 680, 300)],
    ];
    expect(await readContent(makePdf(pages))).toEqual({
      kind: 'pdf',
      marked: false,
      judged: true,
      text: 'Quy chế phối hợp\nBỘ CÔNG AN\tSố 12',
    });
  });

  it('passes with ordinary uses of the word', async () => {
    const pages = [ORDINARY.split('\n').map((text, at) => line(text, 700 - 20 * at))];
    expect(await readContent(makePdf(pages))).toMatchObject({ marked: false, judged: true });
  });

  it.each([
    ['a line of its own', [line('Nội dung', 700), line('MẬT', 720)]],
    ['beside the name of the issuer', [line('BỘ CÔNG AN', 700), line('TỐI MẬT', 700, 400)]],
    ['letter by letter', [line('M', 700, 100), line('Ậ', 700, 112), line('T', 700, 124)]],
    ['far letters', [line('M', 700, 100), line('Ậ', 700, 150), line('T', 700, 200)]],
    ['after its label', [line('Độ mật: Tuyệt mật', 700)]],
  ])('is refused for a marking %s', async (_name, lines) => {
    expect(await readContent(makePdf([[line('Trang một', 700)], lines]))).toMatchObject({
      marked: true,
    });
  });

  it('is refused for a marking in its title', async () => {
    const file = makePdf([[line('Nội dung', 700)]], { title: 'TỐI MẬT' });
    expect(await readContent(file)).toMatchObject({ marked: true });
  });

  it('is not judged where a page has no letters', async () => {
    const file = makePdf([[line('Trang một', 700)], []]);
    expect(await readContent(file)).toMatchObject({
      marked: false,
      judged: false,
      text: 'Trang một',
    });
    expect(await readContent(makePdf([[]]))).toMatchObject({ judged: false, text: '' });
  });

  it('under a password is refused as such', async () => {
    const trailer = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> /P -4 >>`;
    const file = makePdf([[line('Nội dung', 700)]], { trailer });
    expect(await readContent(file)).toEqual({ refusal: 'locked' });
  });
});

describe('other files', () => {
  it.each(Object.entries(PICTURES))('%s is taken and not judged', async (kind, bytes) => {
    expect(await readContent(bytes)).toEqual({ kind, marked: false, judged: false, text: '' });
  });

  it.each<[string, Uint8Array, string]>([
    ['plain text', Buffer.from('Quy chế'), 'unsupported'],
    ['a page', Buffer.from('<html><script>'), 'unsupported'],
    ['a program', Buffer.from('MZ\x90'), 'unsupported'],
    ['nothing', new Uint8Array(), 'unsupported'],
    ['an archive of something else', archive({ 'a.txt': 'a' }), 'unsupported'],
    ['a paper of before 2007', COMPOUND, 'unsupported'],
    [
      'a paper under a password',
      Buffer.concat([COMPOUND, Buffer.from('EncryptedPackage', 'utf16le')]),
      'locked',
    ],
    ['half a DOCX', makeDocx('a').subarray(0, 200), 'damaged'],
    ['a PDF of nothing', Buffer.from('%PDF-1.7\n'), 'damaged'],
  ])('%s is refused', async (_name, bytes, refusal) => {
    expect(await readContent(new Uint8Array(bytes))).toEqual({ refusal });
  });
});
