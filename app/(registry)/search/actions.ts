'use server';

import { runForm } from '@/lib/http/form';
import { deleteSearch, saveSearch } from '@/lib/operations/search/commands/saved';
import { savedForm, savedIdForm } from '@/lib/operations/search/schema/saved';

const page = '/search';

export async function keepSearch(data: FormData): Promise<void> {
  await runForm(data, { schema: savedForm, page, done: page }, saveSearch);
}

export async function forgetSearch(data: FormData): Promise<void> {
  const options = { schema: savedIdForm, page, done: page };
  await runForm(data, options, (actor, { id }) => deleteSearch(actor, id));
}
