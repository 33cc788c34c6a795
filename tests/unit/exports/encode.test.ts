import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { encode } from '@/lib/operations/exports/encode';
import type { Cell, Table } from '@/lib/operations/exports/schema';

function tableOf(rows: () => AsyncGenerator<Cell[]>): Table {
  const columns = [
    { heading: 'Tên văn bản', width: 40 },
    { heading: 'Số', width: 10 },
  ];
  return { name: 'Văn bản', columns, rows: rows() };
}

async function* few(): AsyncGenerator<Cell[]> {
  yield ['Quy chế, "phối hợp"', 1];
  yield ['=1+1', -2];
  yield ['hai\ndòng', null];
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('a table', () => {
  test('as CSV has the mark of UTF-8, headings, and no formulas', async () => {
    const text = (await bytesOf(encode(tableOf(few), 'csv'))).toString('utf8');
    expect(text).toBe(
      '\uFEFFTên văn bản,Số\r\n"Quy chế, ""phối hợp""",1\r\n\'=1+1,-2\r\n"hai\ndòng",',
    );
  });

  test('as a workbook keeps texts as texts, whatever they begin with', async () => {
    const book = await readXlsx(await bytesOf(encode(tableOf(few), 'xlsx')));
    const [sheet] = book.sheets;
    expect(sheet?.name).toBe('Văn bản');
    expect(sheet?.rows).toEqual([
      ['Tên văn bản', 'Số'],
      ['Quy chế, "phối hợp"', 1],
      ['=1+1', -2],
      ['hai\ndòng', null],
    ]);
    expect(JSON.stringify(sheet)).not.toContain('formula');
  });

  test.each(['csv', 'xlsx'] as const)(
    'as %s is read no faster than it is taken',
    async (format) => {
      let read = 0;
      async function* many(): AsyncGenerator<Cell[]> {
        for (; read < 200_000; read += 1) yield [`${crypto.randomUUID()} ${read}`, read];
      }
      const reader = encode(tableOf(many), format).getReader();
      for (let chunk = 0; chunk < 8; chunk += 1) await reader.read();
      expect(read).toBeLessThan(20_000);
      await reader.cancel();
      const stopped = read;
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(read).toBe(stopped);
    },
  );
});
