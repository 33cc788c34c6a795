import { download } from '@/lib/http/api/download';
import { encode } from '@/lib/operations/exports/encode';
import { MEDIA, type Table, type TableFormat } from '@/lib/operations/exports/schema';

/** A list as a file; its first rows have been read, so what could be refused has been. */
export async function tableAnswer(
  table: Promise<Table>,
  name: string,
  extension: TableFormat,
): Promise<Response> {
  return download(encode(await table, extension), { name, extension, type: MEDIA[extension] });
}
