import { isoDay } from '@/lib/core/edtf';
import { dayOf } from '@/lib/core/edtf/instant';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { pairPaper } from '@/lib/operations/exports/queries/papers';
import { MEDIA, recordFormat } from '@/lib/operations/exports/schema';
import { getPair } from '@/lib/operations/pairs/queries/pair';
import { pairQuery, pairSummary } from '@/lib/operations/pairs/schema/summary';
import { paperAnswer } from '../../../file-answers';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    {
      summary: 'What two units share, in whichever order they are named',
      query: pairQuery.extend({ asOf: isoDay.optional(), format: recordFormat }),
      response: pairSummary,
      media: [MEDIA.docx],
    },
    async ({ actor, params, query }) => {
      const asOf = query.asOf ?? dayOf(new Date());
      const rollup = query.rollup === '1';
      const codes = [params.a ?? '', params.b ?? ''] as const;
      if (query.format === 'docx') return paperAnswer(pairPaper(actor, codes, { asOf, rollup }));
      return getPair(actor, codes, { asOf, rollup, channel: 'api' });
    },
  ),
});
