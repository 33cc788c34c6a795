'use server';

import { runForm } from '@/lib/http/form';
import type { FormState } from '@/lib/http/form-state';
import { beginDraft } from '@/lib/operations/publishing/commands/begin';
import { beginForm } from '@/lib/operations/publishing/schema/draft';

export async function begin(page: string, _: FormState, data: FormData): Promise<FormState> {
  const done = ({ id }: { id: string }) => `/drafts/${id}`;
  return runForm(data, { schema: beginForm, page, done }, beginDraft);
}
