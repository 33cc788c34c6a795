'use server';

import { runForm } from '@/lib/http/form';
import * as commands from '@/lib/operations/following/commands';
import { followForm, pageOf, seenForm } from '@/lib/operations/following/schema';

export async function follow(data: FormData): Promise<void> {
  await runForm(data, { schema: followForm, page: '/', done: pageOf }, async (actor, form) => {
    await commands.follow(actor, form.target);
    return form.target;
  });
}

export async function unfollow(data: FormData): Promise<void> {
  await runForm(data, { schema: followForm, page: '/', done: pageOf }, async (actor, form) => {
    await commands.unfollow(actor, form.target);
    return form.target;
  });
}

export async function markSeen(data: FormData): Promise<void> {
  const options = { schema: seenForm, page: '/', done: '/#following' };
  await runForm(data, options, (actor, { until }) => commands.markSeen(actor, until));
}
