import { listUnits } from '@/lib/domain/units/queries/list';
import { unitList, unitListFilter } from '@/lib/domain/units/schema/views';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { unitTable } from '@/lib/operations/exports/queries/tables';
import { listFormat, MEDIA } from '@/lib/operations/exports/schema';
import { tableAnswer } from '../file-answers';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    {
      summary: 'Units by code',
      query: unitListFilter.extend({ format: listFormat }),
      response: unitList,
      media: [MEDIA.csv, MEDIA.xlsx],
    },
    async ({ actor, query: { format, ...filter } }) =>
      format === 'json'
        ? listUnits(actor, filter)
        : tableAnswer(unitTable(actor, filter), 'don-vi', format),
  ),
});
