import { z } from 'zod';
import { listConferences } from '@/lib/domain/conferences/queries/list';
import { conferenceFilter, conferenceListItem } from '@/lib/domain/conferences/schema/list';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { conferenceTable } from '@/lib/operations/exports/queries/tables';
import { listFormat, MEDIA, rollup } from '@/lib/operations/exports/schema';
import { askedUnits } from '../asked-units';
import { tableAnswer } from '../file-answers';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    {
      summary: 'Conferences, newest or oldest first; several units: all of them are parties',
      query: conferenceFilter.extend({ format: listFormat, rollup }),
      response: z.object({
        items: z.array(conferenceListItem),
        nextCursor: z.string().nullable(),
        total: z.int(),
        totalIsCapped: z.boolean(),
      }),
      media: [MEDIA.csv, MEDIA.xlsx],
    },
    async ({ actor, query }) => {
      const request = { ...query, unit: await askedUnits(actor, query) };
      if (query.format !== 'json') {
        return tableAnswer(conferenceTable(actor, request), 'hoi-nghi', query.format);
      }
      const page = await listConferences(actor, request);
      const { items, nextCursor, total, totalIsCapped } = page;
      return { items, nextCursor, total, totalIsCapped };
    },
  ),
});
