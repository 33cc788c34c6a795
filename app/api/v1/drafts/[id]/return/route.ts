import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { unlessChanged, versionAskedOr } from '@/lib/http/api/if-match';
import { returnRevision } from '@/lib/operations/publishing/commands/review';
import { getDraft } from '@/lib/operations/publishing/queries/draft';
import { returnBody, versionAnswer } from '@/lib/operations/publishing/schema/api';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  POST: endpoint(
    {
      summary: 'Return a submitted draft with a reason, and notes on single fields by path',
      body: returnBody,
      response: versionAnswer,
    },
    async ({ actor, params: { id = '' }, body: { reason, notes }, request }) => {
      const version = await versionAskedOr(
        request,
        async () => (await getDraft(actor, id)).version,
      );
      return unlessChanged(returnRevision(actor, id, version, reason, notes));
    },
  ),
});
