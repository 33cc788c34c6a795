import { getUnit } from '@/lib/domain/units/queries/unit';
import { unitView } from '@/lib/domain/units/schema/views';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    { summary: 'A unit with its names, superiors and changes', response: unitView },
    async ({ actor, params }) => getUnit(actor, params.code ?? ''),
  ),
});
