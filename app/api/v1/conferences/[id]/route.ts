import { z } from 'zod';
import { getConference } from '@/lib/domain/conferences/queries/get';
import { conferenceView } from '@/lib/domain/conferences/schema/view';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { conferencePaper } from '@/lib/operations/exports/queries/papers';
import { MEDIA, recordFormat } from '@/lib/operations/exports/schema';
import { paperAnswer } from '../../file-answers';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    {
      summary: 'One conference with all that is recorded of it',
      query: z.object({ format: recordFormat }),
      response: conferenceView,
      media: [MEDIA.docx],
    },
    async ({ actor, params, query }) => {
      if (query.format === 'docx') return paperAnswer(conferencePaper(actor, params.id ?? ''));
      return getConference(actor, params.id ?? '', 'api');
    },
  ),
});
