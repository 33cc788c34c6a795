'use server';

import { runForm } from '@/lib/http/form';
import { markRead } from '@/lib/operations/notices/commands';
import { readInput } from '@/lib/operations/notices/schema';

export async function read(data: FormData): Promise<void> {
  const options = { schema: readInput, page: '/notices', done: '/notices' };
  await runForm(data, options, (actor, { id }) => markRead(actor, id));
}
