import { isoDay } from '@/lib/core/edtf';
import { dayOf } from '@/lib/core/edtf/instant';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { getPair } from '@/lib/operations/pairs/queries/pair';
import { pairQuery, pairSummary } from '@/lib/operations/pairs/schema/summary';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    {
      summary: 'What two units share, in whichever order they are named',
      query: pairQuery.extend({ asOf: isoDay.optional() }),
      response: pairSummary,
    },
    async ({ actor, params, query }) => {
      const asOf = query.asOf ?? dayOf(new Date());
      const rollup = query.rollup === '1';
      return getPair(actor, [params.a ?? '', params.b ?? ''], { asOf, rollup, channel: 'api' });
    },
  ),
});
