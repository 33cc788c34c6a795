'use server';

import { redirect } from 'next/navigation';
import { runForm } from '@/lib/http/form';
import type { FormState } from '@/lib/http/form-state';
import { confirmRecord } from '@/lib/operations/publishing/commands/confirm';
import { confirmForm } from '@/lib/operations/publishing/schema/review';

export async function say(_: FormState, data: FormData): Promise<FormState> {
  const { type, ...options } = addressed(data);
  return runForm(data, options, (actor, word) => confirmRecord(actor, { type, ...word }));
}

/** From the record's page, which shows no refusal: the page of the side tells what stands there now. */
export async function confirm(data: FormData): Promise<void> {
  const { type, ...options } = addressed(data);
  await runForm(data, options, (actor, word) => confirmRecord(actor, { type, ...word }));
  redirect(options.page);
}

function addressed(data: FormData) {
  const isRegulation = data.get('area') === 'regulations';
  const area = isRegulation ? 'regulations' : 'conferences';
  const record = `/${area}/${encodeURIComponent(String(data.get('id')))}`;
  const page = `${record}/confirm?unit=${encodeURIComponent(String(data.get('unit')))}`;
  const type = isRegulation ? ('REGULATION' as const) : ('CONFERENCE' as const);
  return { schema: confirmForm, page, done: record, type };
}
