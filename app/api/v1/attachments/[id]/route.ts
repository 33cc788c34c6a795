import { openAttachment } from '@/lib/domain/sources/queries/attachments';
import { contentDisposition } from '@/lib/domain/sources/rules/file-name';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { removeAttachment } from '@/lib/operations/publishing/commands/attachments/remove';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint({ summary: 'The bytes of a file, as a download' }, async ({ actor, params }) => {
    const file = await openAttachment(actor, params.id ?? '');
    const headers = {
      'content-type': file.mediaType,
      'content-length': String(file.size),
      'content-disposition': contentDisposition(file.name),
    };
    return new Response(file.body, { headers });
  }),
  DELETE: endpoint(
    { summary: 'Take a file from the draft it was added to', status: 204 },
    async ({ actor, params }) => {
      await removeAttachment(actor, params.id ?? '');
      return new Response(null, { status: 204 });
    },
  ),
});
