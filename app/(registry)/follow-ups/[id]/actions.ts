'use server';

import { decideFollowUp } from '@/lib/domain/follow-ups/commands/decide';
import { mergeFollowUps, splitFollowUp } from '@/lib/domain/follow-ups/commands/join';
import { undoDecision } from '@/lib/domain/follow-ups/commands/undo';
import { decisionForm, mergeForm, splitForm, undoForm } from '@/lib/domain/follow-ups/schema/forms';
import { runForm } from '@/lib/http/form';
import type { FormState } from '@/lib/http/form-state';
import { pageOf } from './options';

export async function decide(_: FormState, data: FormData): Promise<FormState> {
  return runForm(data, { schema: decisionForm, ...pageOf(data) }, decideFollowUp);
}

export async function merge(_: FormState, data: FormData): Promise<FormState> {
  return runForm(data, { schema: mergeForm, ...pageOf(data) }, mergeFollowUps);
}

export async function split(_: FormState, data: FormData): Promise<FormState> {
  return runForm(data, { schema: splitForm, ...pageOf(data) }, splitFollowUp);
}

export async function undo(data: FormData): Promise<void> {
  await runForm(data, { schema: undoForm, ...pageOf(data) }, undoDecision);
}
