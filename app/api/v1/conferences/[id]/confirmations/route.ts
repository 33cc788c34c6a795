import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { confirmRecord } from '@/lib/operations/publishing/commands/confirm';
import { confirmationBody, confirmedAnswer } from '@/lib/operations/publishing/schema/api';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  POST: endpoint(
    {
      summary: 'Confirm or dispute a conference for one party’s side',
      body: confirmationBody,
      response: confirmedAnswer,
      status: 201,
    },
    async ({ actor, params: { id = '' }, body }) =>
      confirmRecord(actor, { type: 'CONFERENCE', id, ...body }),
  ),
});
