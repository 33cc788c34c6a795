import { listUnits } from '@/lib/domain/units/queries/list';
import { unitList, unitListFilter } from '@/lib/domain/units/schema/views';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    { summary: 'Units by code', query: unitListFilter, response: unitList },
    async ({ actor, query }) => listUnits(actor, query),
  ),
});
