import { z } from 'zod';
import { isoDay } from '@/lib/core/edtf';
import { dayOf } from '@/lib/core/edtf/instant';
import { getRegulation } from '@/lib/domain/regulations/queries/record';
import { regulationView } from '@/lib/domain/regulations/schema/view';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    {
      summary: 'One regulation, its validity judged for a day',
      query: z.object({ asOf: isoDay.optional() }),
      response: regulationView,
    },
    async ({ actor, params, query }) => {
      const asOf = query.asOf ?? dayOf(new Date());
      return getRegulation(actor, params.id ?? '', { asOf, channel: 'api' });
    },
  ),
});
