import { dayOf } from '@/lib/core/edtf/instant';
import type { Actor } from '@/lib/policy/actor';
import type { ThreadView } from '../schema/view';
import { listFollowUps } from './list';

const MOST = 50;

/** Other threads of its kind on the paper that was reviewed with a thread: it may be one with them. */
export async function relatedThreads(
  actor: Actor,
  thread: Pick<ThreadView, 'id' | 'kind' | 'regulations'>,
): Promise<ThreadView[]> {
  const [paper] = thread.regulations;
  if (paper === undefined) return [];
  const asked = { unit: [], kind: thread.kind, regulation: paper.id, limit: MOST };
  const { items } = await listFollowUps(actor, { ...asked, day: dayOf(new Date()) });
  return items.filter(({ id }) => id !== thread.id);
}
