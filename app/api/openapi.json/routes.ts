import { GET as drafts } from '@/app/api/v1/drafts/route';
import type { Routes } from '@/lib/http/openapi';

/** Every address under /api/v1; a test holds it against the folders. */
export const routes: Routes = {
  '/api/v1/drafts': drafts,
};
