import { dayOf } from '@/lib/core/edtf/instant';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { pairTable } from '@/lib/operations/exports/queries/memory';
import { listFormat, MEDIA } from '@/lib/operations/exports/schema';
import { listPairs } from '@/lib/operations/pairs/queries/matrix';
import { pairFilter, pairList } from '@/lib/operations/pairs/schema/matrix';
import { tableAnswer } from '../file-answers';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    {
      summary: 'Pairs of units with what is recorded between them',
      query: pairFilter.extend({ format: listFormat }),
      response: pairList,
      media: [MEDIA.csv, MEDIA.xlsx],
    },
    async ({ actor, query }) => {
      const request = { ...query, day: dayOf(new Date()) };
      if (query.format === 'json') return listPairs(actor, request);
      return tableAnswer(pairTable(actor, request), 'cap-don-vi', query.format);
    },
  ),
});
