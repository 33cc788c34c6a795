'use server';

import { redirect } from 'next/navigation';
import { runForm } from '@/lib/http/form';
import type { FormState } from '@/lib/http/form-state';
import { confirmRecord } from '@/lib/operations/publishing/commands/confirm';
import { confirmForm } from '@/lib/operations/publishing/schema/review';

export async function say(_: FormState, data: FormData): Promise<FormState> {
  const area = data.get('area') === 'regulations' ? 'regulations' : 'conferences';
  const record = `/${area}/${encodeURIComponent(String(data.get('id')))}`;
  const page = `${record}/confirm?unit=${encodeURIComponent(String(data.get('unit')))}`;
  const type = area === 'regulations' ? 'REGULATION' : 'CONFERENCE';
  return runForm(data, { schema: confirmForm, page, done: record }, (actor, word) =>
    confirmRecord(actor, { type, ...word }),
  );
}

/** From the record's own page, which shows no refusal: the page of the side tells what stands there now. */
export async function confirm(data: FormData): Promise<void> {
  const state = await say({ message: null, errors: {}, values: {} }, data);
  if (state.message === null) return;
  const { id, unit, area } = Object.fromEntries(data);
  redirect(`/${area === 'regulations' ? area : 'conferences'}/${id}/confirm?unit=${unit}`);
}
