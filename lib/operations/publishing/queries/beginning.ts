import { notFound } from '@/lib/core/errors';
import { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { regulationPayload } from '@/lib/domain/regulations/schema/payload';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { presentName } from '@/lib/domain/units/rules';
import { asActor } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import { draftingUnits } from '@/lib/policy/revisions';
import { publishedRevision } from '../commands/revision';
import type { Beginning } from '../schema/beginning';
import type { DraftType } from '../schema/draft';
import { papersFor } from './papers';

type Asked = { type: DraftType; recordId?: string | undefined; regulation?: string | undefined };

/**
 * What is asked before a draft is begun: the units the actor drafts for, the record that is
 * corrected, the regulations a conference may review. NOT_FOUND for an unseen record.
 */
export async function beginningOf(actor: Actor, asked: Asked): Promise<Beginning> {
  const directory = await unitDirectory(actor);
  const units = draftingUnits(actor).flatMap((code) => {
    const unit = directory.byCode.get(code);
    return unit ? [{ value: code, label: presentName(unit) }] : [];
  });
  const parties = units.map(({ value }, at) => ({ id: `u${at}`, unit: value }));
  const named = asked.regulation ? [{ regulation: asked.regulation }] : [];
  const papers =
    asked.type === 'CONFERENCE' && !asked.recordId
      ? await papersFor(actor, { parties, regulations: named }, null)
      : [];
  return {
    ...{ type: asked.type, units, regulation: asked.regulation ?? '' },
    papers: papers.map(({ id, label }) => ({ value: id, label })),
    record: asked.recordId ? await recordOf(actor, asked.type, asked.recordId) : null,
  };
}

async function recordOf(actor: Actor, type: DraftType, id: string): Promise<Beginning['record']> {
  const published = await asActor(actor, (tx) => publishedRevision(tx, type, id));
  if (published === null) throw notFound();
  const schema = type === 'REGULATION' ? regulationPayload : conferencePayload;
  return { id, title: schema.parse(published.payload).title };
}
