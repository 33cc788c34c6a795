import { z } from 'zod';
import { dayOf } from '@/lib/core/edtf/instant';
import { listRegulations } from '@/lib/domain/regulations/queries/list';
import { regulationFilter, regulationListItem } from '@/lib/domain/regulations/schema/list';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { regulationTable } from '@/lib/operations/exports/queries/tables';
import { listFormat, MEDIA, rollup } from '@/lib/operations/exports/schema';
import { askedUnits } from '../asked-units';
import { tableAnswer } from '../file-answers';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    {
      summary: 'Regulations, newest or oldest first; several units: all of them are parties',
      query: regulationFilter.extend({ format: listFormat, rollup }),
      response: z.object({
        items: z.array(regulationListItem),
        nextCursor: z.string().nullable(),
        total: z.int(),
        totalIsCapped: z.boolean(),
      }),
      media: [MEDIA.csv, MEDIA.xlsx],
    },
    async ({ actor, query }) => {
      const day = query.validOn ?? dayOf(new Date());
      const request = { ...query, unit: await askedUnits(actor, query), day };
      if (query.format !== 'json') {
        return tableAnswer(regulationTable(actor, request), 'van-ban', query.format);
      }
      const page = await listRegulations(actor, request);
      const { items, nextCursor, total, totalIsCapped } = page;
      return { items, nextCursor, total, totalIsCapped };
    },
  ),
});
