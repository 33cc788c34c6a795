import { z } from 'zod';
import { uuid } from '@/lib/core/uuid';
import { attachmentView, MAX_FILE_MB } from '@/lib/domain/sources/schema/attachments';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { orBackTo } from '@/lib/http/back';
import { receiveFile } from '@/lib/http/upload';
import { kindOf } from '@/lib/operations/extraction/files/kind';
import {
  addAttachment,
  requireAttachable,
} from '@/lib/operations/publishing/commands/attachments/add';
import { draftsSomewhere } from '@/lib/policy/revisions';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  POST: endpoint(
    {
      summary:
        'Add a file to a draft: multipart/form-data with `draft` (or ?draft=) and then `file`, up to 50 MB',
      permit: draftsSomewhere,
      query: z.object({ draft: uuid.optional() }),
      response: attachmentView,
      status: 201,
    },
    async ({ actor, query, request }) =>
      orBackTo(request, draftPage(query.draft), async () => {
        const draftOf = (fields: Readonly<Record<string, string>>) =>
          query.draft ?? fields.draft ?? '';
        const permit = async (fields: Readonly<Record<string, string>>) => {
          const draft = draftOf(fields);
          if (draft !== '') await requireAttachable(actor, draft);
        };
        if (query.draft) await permit({});
        const accepts = (head: Uint8Array) => kindOf(head) !== null;
        return receiveFile(request, { limit: MAX_FILE_MB, accepts, permit }, (upload) =>
          addAttachment(actor, draftOf(upload.fields), upload),
        );
      }),
  ),
});

function draftPage(draft: string | undefined): string | null {
  return draft === undefined ? null : `/drafts/${draft}`;
}
