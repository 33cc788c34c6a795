import { suggestPeople } from '@/lib/domain/people/queries/suggest';
import { personSuggestionFilter, personSuggestions } from '@/lib/domain/people/schema/suggestion';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    {
      summary: 'People for a name that is being typed',
      query: personSuggestionFilter,
      response: personSuggestions,
    },
    async ({ actor, query }) => ({ items: await suggestPeople(actor, query.q) }),
  ),
});
