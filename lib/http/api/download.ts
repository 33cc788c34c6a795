import { dayOf } from '@/lib/core/edtf/instant';

type Download = { name: string; extension: string; type: string };

/**
 * An answer that is saved as a file under a name with the day of today (RFC 6266). The name is given
 * in ASCII, so that no client has to guess its encoding.
 */
export function download(
  body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>,
  { name, extension, type }: Download,
): Response {
  const file = `${name}-${dayOf(new Date())}.${extension}`.replaceAll(/[^\w.-]+/g, '-');
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${file}"`,
      'x-content-type-options': 'nosniff',
    },
  });
}
