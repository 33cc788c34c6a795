import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { listFormat, MEDIA } from '@/lib/operations/exports/schema';
import { search } from '@/lib/operations/search/queries/search';
import { searchTable } from '@/lib/operations/search/queries/table';
import { searchAnswer, searchFilter } from '@/lib/operations/search/schema';
import { tableAnswer } from '../file-answers';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    {
      summary: 'Search over everything one may see, best first; counts beyond 1000 are capped',
      query: searchFilter.extend({ format: listFormat }),
      response: searchAnswer,
      media: [MEDIA.csv, MEDIA.xlsx],
    },
    async ({ actor, query: { format, ...filter } }) =>
      format === 'json'
        ? search(actor, filter)
        : tableAnswer(searchTable(actor, filter), 'ket-qua-tim', format),
  ),
});
