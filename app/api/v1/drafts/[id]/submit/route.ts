import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { unlessChanged, versionAskedOr } from '@/lib/http/api/if-match';
import { submitRevision } from '@/lib/operations/publishing/commands/review';
import { getDraft } from '@/lib/operations/publishing/queries/draft';
import { versionAnswer } from '@/lib/operations/publishing/schema/api';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  POST: endpoint(
    { summary: 'Hand a draft to the approvers of its unit', response: versionAnswer },
    async ({ actor, params: { id = '' }, request }) => {
      const version = await versionAskedOr(
        request,
        async () => (await getDraft(actor, id)).version,
      );
      return unlessChanged(submitRevision(actor, id, version));
    },
  ),
});
