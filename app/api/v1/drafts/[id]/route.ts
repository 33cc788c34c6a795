import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { unlessChanged, versionAsked } from '@/lib/http/api/if-match';
import { saveDraft } from '@/lib/operations/publishing/commands/draft';
import { getDraft } from '@/lib/operations/publishing/queries/draft';
import { draftAnswer, savedDraftBody, versionAnswer } from '@/lib/operations/publishing/schema/api';
import { draftsSomewhere } from '@/lib/policy/revisions';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: endpoint(
    { summary: 'A draft as it is saved, with its version', response: draftAnswer },
    async ({ actor, params: { id = '' } }) => {
      const { type, ...view } = await getDraft(actor, id);
      return draftAnswer.parse({ ...view, type: type.toLowerCase() });
    },
  ),
  PUT: endpoint(
    {
      summary: 'Save a draft; If-Match names the version that was read',
      permit: draftsSomewhere,
      body: savedDraftBody,
      response: versionAnswer,
    },
    async ({ actor, params: { id = '' }, body, request }) =>
      unlessChanged(saveDraft(actor, id, versionAsked(request), body)),
  ),
});
