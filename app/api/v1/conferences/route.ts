import { z } from 'zod';
import { listConferences } from '@/lib/domain/conferences/queries/list';
import { conferenceFilter, conferenceListItem } from '@/lib/domain/conferences/schema/list';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    {
      summary: 'Conferences, newest or oldest first; several units: all of them are parties',
      query: conferenceFilter,
      response: z.object({
        items: z.array(conferenceListItem),
        nextCursor: z.string().nullable(),
        total: z.int(),
        totalIsCapped: z.boolean(),
      }),
    },
    async ({ actor, query }) => {
      const unit = query.unit.map((code) => [code]);
      const page = await listConferences(actor, { ...query, unit });
      const { items, nextCursor, total, totalIsCapped } = page;
      return { items, nextCursor, total, totalIsCapped };
    },
  ),
});
