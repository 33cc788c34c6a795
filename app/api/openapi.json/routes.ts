import { GET as attachment } from '@/app/api/v1/attachments/[id]/route';
import { GET as attachments } from '@/app/api/v1/attachments/route';
import { GET as conferenceConfirmations } from '@/app/api/v1/conferences/[id]/confirmations/route';
import { GET as conference } from '@/app/api/v1/conferences/[id]/route';
import { GET as conferences } from '@/app/api/v1/conferences/route';
import { GET as approval } from '@/app/api/v1/drafts/[id]/approve/route';
import { GET as draftForm } from '@/app/api/v1/drafts/[id]/form/route';
import { GET as draftReturn } from '@/app/api/v1/drafts/[id]/return/route';
import { GET as draft } from '@/app/api/v1/drafts/[id]/route';
import { GET as submission } from '@/app/api/v1/drafts/[id]/submit/route';
import { GET as drafts } from '@/app/api/v1/drafts/route';
import { GET as followUps } from '@/app/api/v1/follow-ups/route';
import { GET as pair } from '@/app/api/v1/pairs/[a]/[b]/route';
import { GET as pairs } from '@/app/api/v1/pairs/route';
import { GET as personSuggestions } from '@/app/api/v1/person-suggestions/route';
import { GET as regulationSuggestions } from '@/app/api/v1/regulation-suggestions/route';
import { GET as regulationConfirmations } from '@/app/api/v1/regulations/[id]/confirmations/route';
import { GET as revisions } from '@/app/api/v1/regulations/[id]/revisions/route';
import { GET as regulation } from '@/app/api/v1/regulations/[id]/route';
import { GET as regulations } from '@/app/api/v1/regulations/route';
import { GET as search } from '@/app/api/v1/search/route';
import { GET as searchSuggestions } from '@/app/api/v1/search/suggestions/route';
import { GET as unitSuggestions } from '@/app/api/v1/unit-suggestions/route';
import { GET as unit } from '@/app/api/v1/units/[code]/route';
import { GET as units } from '@/app/api/v1/units/route';
import type { Routes } from '@/lib/http/openapi';

/** Every address under /api/v1; a test holds it against the folders. */
export const routes: Routes = {
  '/api/v1/attachments': attachments,
  '/api/v1/attachments/{id}': attachment,
  '/api/v1/conferences': conferences,
  '/api/v1/conferences/{id}': conference,
  '/api/v1/conferences/{id}/confirmations': conferenceConfirmations,
  '/api/v1/drafts': drafts,
  '/api/v1/drafts/{id}': draft,
  '/api/v1/drafts/{id}/approve': approval,
  '/api/v1/drafts/{id}/form': draftForm,
  '/api/v1/drafts/{id}/return': draftReturn,
  '/api/v1/drafts/{id}/submit': submission,
  '/api/v1/follow-ups': followUps,
  '/api/v1/person-suggestions': personSuggestions,
  '/api/v1/regulation-suggestions': regulationSuggestions,
  '/api/v1/pairs': pairs,
  '/api/v1/pairs/{a}/{b}': pair,
  '/api/v1/regulations': regulations,
  '/api/v1/regulations/{id}': regulation,
  '/api/v1/regulations/{id}/confirmations': regulationConfirmations,
  '/api/v1/regulations/{id}/revisions': revisions,
  '/api/v1/search': search,
  '/api/v1/search/suggestions': searchSuggestions,
  '/api/v1/unit-suggestions': unitSuggestions,
  '/api/v1/units': units,
  '/api/v1/units/{code}': unit,
};
