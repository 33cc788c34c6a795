import type { z } from 'zod';
import type { Json } from '@/lib/core/changes';
import { notFound } from '@/lib/core/errors';
import { regulationPayload } from '@/lib/domain/regulations/schema/payload';
import { asActor } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import type { beginForm } from '../schema/draft';
import { newRowId } from '../schema/form/values';
import { createDraft } from './draft';
import type { RecordType } from './record-types';
import { publishedRevision } from './revision';

/**
 * Begins a draft from its page: a correction with the text that is published, a conference with the
 * regulation it reviews and the parties of that, so that no fact is typed twice. Throws as
 * `createDraft`, NOT_FOUND for an unseen record.
 */
export async function beginDraft(
  actor: Actor,
  { type, unit, recordId, regulation, reason }: z.output<typeof beginForm>,
): Promise<{ id: string; version: number }> {
  const payload = recordId
    ? await publishedText(actor, type, recordId)
    : await firstText(actor, type, regulation);
  return createDraft(actor, { type, recordId, draftingUnit: unit, payload, reason });
}

async function publishedText(actor: Actor, type: RecordType, recordId: string): Promise<Json> {
  const published = await asActor(actor, (tx) => publishedRevision(tx, type, recordId));
  if (published === null) throw notFound();
  return published.payload;
}

/** A source and two parties are asked of every record: their rows stand there from the start. */
async function firstText(actor: Actor, type: RecordType, regulation: string | undefined) {
  const sources = [{ id: newRowId() }];
  if (type === 'REGULATION' || regulation === undefined) {
    return { parties: [{ id: newRowId() }, { id: newRowId() }], sources };
  }
  const { parties } = regulationPayload.parse(await publishedText(actor, 'REGULATION', regulation));
  return {
    regulations: [{ regulation, role: 'REVIEWS' }],
    parties: parties.map(({ unit, text }) => ({ id: newRowId(), unit, text })),
    sources,
  };
}
