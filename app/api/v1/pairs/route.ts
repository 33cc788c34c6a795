import { dayOf } from '@/lib/core/edtf/instant';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { listPairs } from '@/lib/operations/pairs/queries/matrix';
import { pairFilter, pairList } from '@/lib/operations/pairs/schema/matrix';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    {
      summary: 'Pairs of units with what is recorded between them',
      query: pairFilter,
      response: pairList,
    },
    async ({ actor, query }) => listPairs(actor, { ...query, day: dayOf(new Date()) }),
  ),
});
