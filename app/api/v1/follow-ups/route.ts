import { dayOf } from '@/lib/core/edtf/instant';
import { listFollowUps } from '@/lib/domain/follow-ups/queries/list';
import { followUpFilter, followUpList } from '@/lib/domain/follow-ups/schema/list';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { followUpTable } from '@/lib/operations/exports/queries/memory';
import { listFormat, MEDIA, rollup } from '@/lib/operations/exports/schema';
import { askedUnits } from '../asked-units';
import { tableAnswer } from '../file-answers';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    {
      summary: 'Follow-ups: recurring shortcomings first, then by deadline; states as of today',
      query: followUpFilter.extend({ format: listFormat, rollup }),
      response: followUpList,
      media: [MEDIA.csv, MEDIA.xlsx],
    },
    async ({ actor, query: { pair, ...query } }) => {
      const units = { unit: pair?.split(',') ?? query.unit, rollup: query.rollup };
      const request = { ...query, unit: await askedUnits(actor, units), day: dayOf(new Date()) };
      if (query.format !== 'json') {
        return tableAnswer(followUpTable(actor, request), 'viec-theo-doi', query.format);
      }
      const page = await listFollowUps(actor, request);
      const { items, nextCursor, total, totalIsCapped } = page;
      return { items, nextCursor, total, totalIsCapped };
    },
  ),
});
