import { suggestUnits } from '@/lib/domain/units/queries/suggest';
import { unitPickFilter, unitPickList } from '@/lib/domain/units/schema/pick';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    {
      summary: 'Units for what is being typed, or the tree beneath one',
      query: unitPickFilter,
      response: unitPickList,
    },
    async ({ actor, query }) => suggestUnits(actor, query),
  ),
});
