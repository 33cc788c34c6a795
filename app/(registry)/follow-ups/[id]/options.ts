import { isUuid } from '@/lib/core/uuid';

/** Where a form on a thread's page belongs, and where it leads when done: the page itself. */
export function pageOf(data: FormData): { page: string; done: string } {
  const id = String(data.get('id') ?? '');
  const page = isUuid(id) ? `/follow-ups/${id}` : '/follow-ups';
  return { page, done: page };
}
