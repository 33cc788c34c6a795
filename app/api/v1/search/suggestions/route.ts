import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { suggest } from '@/lib/operations/search/queries/suggest';
import { suggestionList, suggestionQuery } from '@/lib/operations/search/schema/suggestion';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    {
      summary: 'Units, people and numbers of papers that begin like this',
      query: suggestionQuery,
      response: suggestionList,
    },
    async ({ actor, query }) => ({ items: await suggest(actor, query.q) }),
  ),
});
