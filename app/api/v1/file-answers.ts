import { download } from '@/lib/http/api/download';
import { encode } from '@/lib/operations/exports/encode';
import type { Paper } from '@/lib/operations/exports/queries/papers';
import { MEDIA, type Table, type TableFormat } from '@/lib/operations/exports/schema';

/** A list as a file; its first rows have been read, so what could be refused has been. */
export async function tableAnswer(
  table: Promise<Table>,
  name: string,
  extension: TableFormat,
): Promise<Response> {
  return download(encode(await table, extension), { name, extension, type: MEDIA[extension] });
}

/** A record as a Word paper. */
export async function paperAnswer(paper: Promise<Paper>): Promise<Response> {
  const { name, bytes } = await paper;
  return download(bytes, { name, extension: 'docx', type: MEDIA.docx });
}
