import { z } from 'zod';
import { dayOf } from '@/lib/core/edtf/instant';
import { listRegulations } from '@/lib/domain/regulations/queries/list';
import { regulationFilter, regulationListItem } from '@/lib/domain/regulations/schema/list';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    {
      summary: 'Regulations, newest or oldest first; several units: all of them are parties',
      query: regulationFilter,
      response: z.object({
        items: z.array(regulationListItem),
        nextCursor: z.string().nullable(),
        total: z.int(),
        totalIsCapped: z.boolean(),
      }),
    },
    async ({ actor, query }) => {
      const day = query.validOn ?? dayOf(new Date());
      const unit = query.unit.map((code) => [code]);
      const page = await listRegulations(actor, { ...query, unit, day });
      const { items, nextCursor, total, totalIsCapped } = page;
      return { items, nextCursor, total, totalIsCapped };
    },
  ),
});
