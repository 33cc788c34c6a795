import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { unlessChanged, versionAskedOr } from '@/lib/http/api/if-match';
import { approveRevision } from '@/lib/operations/publishing/commands/approve';
import { getDraft } from '@/lib/operations/publishing/queries/draft';
import { approvedAnswer } from '@/lib/operations/publishing/schema/api';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  POST: endpoint(
    { summary: 'Approve a submitted draft: it is published at once', response: approvedAnswer },
    async ({ actor, params: { id = '' }, request }) => {
      const version = await versionAskedOr(
        request,
        async () => (await getDraft(actor, id)).version,
      );
      return unlessChanged(approveRevision(actor, id, version));
    },
  ),
});
