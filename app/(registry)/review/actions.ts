'use server';

import { runForm } from '@/lib/http/form';
import type { FormState } from '@/lib/http/form-state';
import { approveRevision } from '@/lib/operations/publishing/commands/approve';
import { returnRevision } from '@/lib/operations/publishing/commands/review';
import { approveForm, returnForm } from '@/lib/operations/publishing/schema/review';

export async function approve(_: FormState, data: FormData): Promise<FormState> {
  const options = { schema: approveForm, page: pageOf(data), done: '/review?done=approved' };
  return runForm(data, options, (actor, { id, version }) => approveRevision(actor, id, version));
}

export async function giveBack(_: FormState, data: FormData): Promise<FormState> {
  const options = { schema: returnForm, page: pageOf(data), done: '/review?done=returned' };
  return runForm(data, options, (actor, { id, version, reason, notes }) =>
    returnRevision(actor, id, version, reason, notes),
  );
}

function pageOf(data: FormData): string {
  return `/review/${encodeURIComponent(String(data.get('id')))}`;
}
