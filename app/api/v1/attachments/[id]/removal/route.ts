import { z } from 'zod';
import { uuid } from '@/lib/core/uuid';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { orBackTo } from '@/lib/http/back';
import { removeAttachment } from '@/lib/operations/publishing/commands/attachments/remove';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  POST: endpoint(
    {
      summary: 'Take a file from its draft by a form: as DELETE, then back to the draft',
      query: z.object({ draft: uuid.optional() }),
      response: z.object({ draft: uuid }),
    },
    async ({ actor, params, query, request }) =>
      orBackTo(request, query.draft ? `/drafts/${query.draft}` : null, () =>
        removeAttachment(actor, params.id ?? ''),
      ),
  ),
});
