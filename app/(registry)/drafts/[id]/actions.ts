'use server';

import type { DraftAnswer } from '@/components/drafts/draft-action';
import type { DraftType } from '@/lib/operations/publishing/schema/draft';
import { keep } from './keep';

export async function keepDraft(
  id: string,
  type: DraftType,
  _: DraftAnswer,
  data: FormData,
): Promise<DraftAnswer> {
  return keep(id, type, data);
}
