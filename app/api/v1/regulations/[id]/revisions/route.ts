import { z } from 'zod';
import { listRevisions } from '@/lib/domain/regulations/queries/history';
import { revisionView } from '@/lib/domain/sources/schema/views';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';

const change = z.object({ path: z.string(), before: z.json(), after: z.json() });

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    {
      summary: 'The published revisions of a regulation, each with what it changed',
      response: z.object({
        items: z.array(revisionView.extend({ changes: z.array(change) })),
        nextCursor: z.null(),
      }),
    },
    async ({ actor, params }) => {
      const { revisions } = await listRevisions(actor, params.id ?? '', 'api');
      return { items: revisions, nextCursor: null };
    },
  ),
});
