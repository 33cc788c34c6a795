import { dayOf } from '@/lib/core/edtf/instant';
import { listFollowUps } from '@/lib/domain/follow-ups/queries/list';
import { followUpFilter, followUpList } from '@/lib/domain/follow-ups/schema/list';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    {
      summary: 'Follow-ups: recurring shortcomings first, then by deadline; states as of today',
      query: followUpFilter,
      response: followUpList,
    },
    async ({ actor, query: { pair, ...query } }) => {
      const unit = (pair?.split(',') ?? query.unit).map((code) => [code]);
      const page = await listFollowUps(actor, { ...query, unit, day: dayOf(new Date()) });
      const { items, nextCursor, total, totalIsCapped } = page;
      return { items, nextCursor, total, totalIsCapped };
    },
  ),
});
