'use server';

import { redirect } from 'next/navigation';
import { runForm } from '@/lib/http/form';
import { restoreRevision } from '@/lib/operations/publishing/commands/restore';
import { withdrawRevision } from '@/lib/operations/publishing/commands/review';
import { draftForm } from '@/lib/operations/publishing/schema/draft';

const page = '/drafts';

export async function discard(data: FormData): Promise<void> {
  const done = `/drafts?done=discarded&id=${encodeURIComponent(String(data.get('id')))}`;
  await runForm(data, { schema: draftForm, page, done }, (actor, { id, version }) =>
    withdrawRevision(actor, id, version),
  );
  redirect('/drafts?done=refused');
}

export async function restore(data: FormData): Promise<void> {
  const options = { schema: draftForm, page, done: '/drafts?done=restored' };
  await runForm(data, options, (actor, { id, version }) => restoreRevision(actor, id, version));
  redirect('/drafts?done=refused');
}
