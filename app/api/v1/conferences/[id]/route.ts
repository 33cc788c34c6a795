import { getConference } from '@/lib/domain/conferences/queries/get';
import { conferenceView } from '@/lib/domain/conferences/schema/view';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    { summary: 'One conference with all that is recorded of it', response: conferenceView },
    async ({ actor, params }) => getConference(actor, params.id ?? '', 'api'),
  ),
});
