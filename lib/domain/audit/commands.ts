import { noteAs } from '@/lib/platform/db/as-actor';
import { type Actor, isPerson } from '@/lib/policy/actor';
import type { RecordType } from '@/prisma/generated/enums';

export type Reading = {
  recordType: RecordType;
  recordId: string;
  channel: 'page' | 'api' | 'export' | 'attachment';
};

/**
 * Notes who opened a record that is for its parties only, before its body is sent (domain,
 * section 9: reading is logged). It stands beside the audit chain.
 */
export async function recordReading(actor: Actor, reading: Reading): Promise<void> {
  await recordReadings(actor, [reading]);
}

/** The same for a page that shows several of them at once; nothing where there is none. */
export async function recordReadings(actor: Actor, readings: readonly Reading[]): Promise<void> {
  if (!isPerson(actor) || readings.length === 0) return;
  const { requestId, address } = actor.request;
  await noteAs(actor, (tx) =>
    tx.readLog.createMany({
      data: readings.map((reading) => ({ ...reading, userId: actor.userId, requestId, address })),
    }),
  );
}
