import { indexAttachment } from '@/lib/operations/search/commands';
import { noteAs, type Tx } from '@/lib/platform/db/as-actor';
import type { JobWorker } from '@/lib/platform/jobs/workers';
import { contents } from '@/lib/platform/storage';
import type { JobActor } from '@/lib/policy/actor';
import { judgeFile } from './files/judge';

const actor: JobActor = { kind: 'job', name: 'attachment.text' };

/** What is kept of one file for search: about five hundred pages. */
const MAX_KEPT = 1_000_000;

/**
 * Finds the words of a file that was added, once the guard has let it pass. Called again for one
 * whose words were found, or that is gone, it does nothing.
 */
export const textOfAttachments: JobWorker = {
  name: 'attachment.text',
  async handle({ id = '' }) {
    const wanted = await noteAs(actor, (tx) => wantedContent(tx, id));
    if (wanted === null) return;
    const content = await judgeFile(await contents().read(wanted));
    const found = 'refusal' in content || content.marked ? null : content.text.slice(0, MAX_KEPT);
    await noteAs(actor, (tx) => keep(tx, id, found));
  },
};

async function wantedContent(tx: Tx, id: string): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ sha256: string | null }[]>`
    SELECT sha256 FROM app.text_wanted(${id}::uuid)`;
  return row?.sha256 ?? null;
}

async function keep(tx: Tx, id: string, text: string | null): Promise<void> {
  const outcome = text === null ? 'FAILED' : 'DONE';
  await tx.$executeRaw`SELECT app.keep_text(${id}::uuid, ${outcome}::"Extraction", ${text})`;
  await indexAttachment(tx, id);
}
