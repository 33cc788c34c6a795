import { invalid } from '@/lib/core/errors';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { createDraft } from '@/lib/operations/publishing/commands/draft';
import { newDraftAnswer, newDraftBody } from '@/lib/operations/publishing/schema';
import type { Actor } from '@/lib/policy/actor';
import { draftingUnits, draftsSomewhere } from '@/lib/policy/revisions';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  POST: endpoint(
    {
      summary: 'Begin a draft of a regulation or a conference',
      permit: draftsSomewhere,
      body: newDraftBody,
      response: newDraftAnswer,
      status: 201,
    },
    async ({ actor, body: { unit, ...draft } }) =>
      createDraft(actor, { ...draft, draftingUnit: unit ?? onlyUnit(actor) }),
  ),
});

/** The unit that needs no naming: the only one the actor drafts for. */
function onlyUnit(actor: Actor): string {
  const [unit, ...others] = draftingUnits(actor);
  if (unit !== undefined && others.length === 0) return unit;
  throw invalid([{ path: 'unit', message: 'errors.field.required' }]);
}
