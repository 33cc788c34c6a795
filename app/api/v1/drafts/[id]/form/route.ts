import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { fieldText } from '@/lib/http/refusal';
import { saveDraftForm } from '@/lib/operations/publishing/form/save';
import { draftGaps } from '@/lib/operations/publishing/queries/gaps';
import { savedForm, sentForm } from '@/lib/operations/publishing/schema/saved-form';
import { getTranslator } from '@/lib/platform/i18n/translator';
import { draftsSomewhere } from '@/lib/policy/revisions';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  PUT: endpoint(
    {
      summary: 'Save the form of a draft, joined with what others saved meanwhile',
      permit: draftsSomewhere,
      body: sentForm,
      response: savedForm,
    },
    async ({ actor, params: { id = '' }, body: { type, hand, values } }) => {
      const data = new FormData();
      for (const [name, texts] of Object.entries(values)) {
        for (const text of texts) data.append(name, text);
      }
      const saved = await saveDraftForm(actor, id, { type, data, hand });
      const [gaps, t] = await Promise.all([draftGaps(actor, id), getTranslator()]);
      const missing = gaps.map((gap) => ({ path: gap.path, text: fieldText(t, gap) }));
      return {
        ...saved,
        by: saved.by && { ...saved.by, at: saved.by.at.toISOString() },
        gaps: missing,
      };
    },
  ),
});
