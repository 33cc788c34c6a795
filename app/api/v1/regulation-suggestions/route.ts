import { suggestRegulations } from '@/lib/domain/regulations/queries/suggest';
import {
  regulationSuggestionFilter,
  regulationSuggestions,
} from '@/lib/domain/regulations/schema/suggestion';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    {
      summary: 'Regulations for a number or title that is being typed',
      query: regulationSuggestionFilter,
      response: regulationSuggestions,
    },
    async ({ actor, query }) => ({ items: await suggestRegulations(actor, query.q) }),
  ),
});
