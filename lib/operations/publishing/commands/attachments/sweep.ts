import { noteAs, type Tx } from '@/lib/platform/db/as-actor';
import type { JobWorker } from '@/lib/platform/jobs/workers';
import { contents } from '@/lib/platform/storage';
import type { JobActor } from '@/lib/policy/actor';
import { CONTENTS_LOCK } from './lock';

const actor: JobActor = { kind: 'job', name: 'attachment.sweep' };
const GRACE_MS = 86_400_000;
const AT_ONCE = 200;

/** Every night removes the contents that no row names and that were put more than a day ago. */
export const sweepOfContents: JobWorker = {
  name: 'attachment.sweep',
  cron: '17 2 * * *',
  handle: async (_data, signal) => sweepContents(new Date(), signal),
};

/** Removes what is left over at a time; an upload of the same content meanwhile keeps it. */
export async function sweepContents(now: Date, signal?: AbortSignal): Promise<void> {
  let hashes: string[] = [];
  for await (const sha256 of contents().list()) {
    if (signal?.aborted) return;
    hashes.push(sha256);
    if (hashes.length === AT_ONCE) {
      await removeUnused(hashes, now);
      hashes = [];
    }
  }
  await removeUnused(hashes, now);
}

async function removeUnused(hashes: readonly string[], now: Date): Promise<void> {
  const old: string[] = [];
  for (const sha256 of hashes) if (await isOld(sha256, now)) old.push(sha256);
  if (old.length === 0) return;
  await noteAs(actor, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${CONTENTS_LOCK}::bigint)`;
    const used = await inUse(tx, old);
    for (const sha256 of old) {
      if (!used.has(sha256) && (await isOld(sha256, now))) await contents().remove(sha256);
    }
  });
}

async function isOld(sha256: string, now: Date): Promise<boolean> {
  const keptAt = await contents().keptAt(sha256);
  return keptAt !== null && now.getTime() - keptAt.getTime() > GRACE_MS;
}

async function inUse(tx: Tx, hashes: string[]): Promise<Set<string>> {
  const [row] = await tx.$queryRaw<{ used: string[] }[]>`
    SELECT app.contents_in_use(${hashes}::text[]) AS used`;
  return new Set(row?.used ?? []);
}
