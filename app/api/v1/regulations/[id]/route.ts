import { z } from 'zod';
import { isoDay } from '@/lib/core/edtf';
import { dayOf } from '@/lib/core/edtf/instant';
import { getRegulation } from '@/lib/domain/regulations/queries/record';
import { regulationView } from '@/lib/domain/regulations/schema/view';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { regulationPaper } from '@/lib/operations/exports/queries/papers';
import { MEDIA, recordFormat } from '@/lib/operations/exports/schema';
import { paperAnswer } from '../../file-answers';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    {
      summary: 'One regulation, its validity judged for a day',
      query: z.object({ asOf: isoDay.optional(), format: recordFormat }),
      response: regulationView,
      media: [MEDIA.docx],
    },
    async ({ actor, params, query }) => {
      const asOf = query.asOf ?? dayOf(new Date());
      if (query.format === 'docx')
        return paperAnswer(regulationPaper(actor, params.id ?? '', asOf));
      return getRegulation(actor, params.id ?? '', { asOf, channel: 'api' });
    },
  ),
});
