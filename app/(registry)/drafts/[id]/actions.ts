'use server';

import { runDeed } from '@/lib/http/deed';
import { runRefresh } from '@/lib/http/refresh';
import type { DraftType } from '@/lib/operations/publishing/schema/draft';
import type { DraftAnswer } from '@/lib/operations/publishing/schema/form/answer';
import { keeping } from './keep';

export async function keepDraft(
  id: string,
  type: DraftType,
  _: DraftAnswer,
  data: FormData,
): Promise<DraftAnswer> {
  return runDeed(data, keeping(id, type, data));
}

export async function lookAgain(): Promise<void> {
  return runRefresh();
}
