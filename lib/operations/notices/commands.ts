import { noteAs, type Tx } from '@/lib/platform/db/as-actor';
import { enqueue } from '@/lib/platform/jobs/enqueue';
import type { JobWorker } from '@/lib/platform/jobs/workers';
import type { Actor, JobActor } from '@/lib/policy/actor';
import type { Role } from '@/prisma/generated/enums';
import type { NoticeKind } from './schema';

const NOTICE_QUEUE = 'notices';

/** Delivers what commands left in the queue. */
export const noticeWorker: JobWorker = {
  name: NOTICE_QUEUE,
  handle: (data) => deliverNotice({ kind: 'job', name: NOTICE_QUEUE }, data),
};

export type Notification = {
  kind: NoticeKind;
  /** Names the act: delivered twice, it is one notice for each person. */
  act: string;
  revisionId: string;
  regulationId?: string;
  conferenceId?: string;
  /** Those with one of the roles at these units or above them. */
  units?: readonly string[];
  roles?: readonly Role[];
  /** These people, whatever their role. */
  people?: readonly (string | null)[];
  /** And none of these. */
  except?: readonly (string | null)[];
};

/**
 * Leaves word of an act in the act's own transaction: an acknowledged act never loses its notice,
 * and one that was rolled back sends none. The job delivers it, at least once.
 */
export function notify(tx: Tx, told: Notification): Promise<void> {
  const { kind, act, revisionId, regulationId = '', conferenceId = '' } = told;
  const data = {
    ...{ kind, act, revisionId, regulationId, conferenceId },
    units: listed(told.units),
    roles: listed(told.roles),
    people: listed(told.people),
    except: listed(told.except),
  };
  return enqueue(tx, NOTICE_QUEUE, data, { key: `${kind}:${act}` });
}

/** Delivers one notice to everybody it is addressed to; again changes nothing. */
export async function deliverNotice(actor: JobActor, data: Record<string, string>): Promise<void> {
  const [regulation, conference] = [data.regulationId || null, data.conferenceId || null];
  await noteAs(
    actor,
    (tx) => tx.$executeRaw`SELECT app.deliver_notice(${data.kind}::"NoticeKind", ${data.act},
      ${data.revisionId}::uuid, ${regulation}::uuid, ${conference}::uuid, ${ids(data.units)}::uuid[],
      ${ids(data.roles)}::"Role"[], ${ids(data.people)}::uuid[], ${ids(data.except)}::uuid[])`,
  );
}

/** Marks one of one's own notices as read, or all of them; another's is as if it were not there. */
export async function markRead(actor: Actor, id?: string): Promise<void> {
  await noteAs(actor, (tx) =>
    tx.notice.updateMany({ where: { id, readAt: null }, data: { readAt: new Date() } }),
  );
}

function listed(values: readonly (string | null)[] = []): string {
  return [...new Set(values.filter((value) => value !== null))].join(',');
}

function ids(text = ''): string[] {
  return text.split(',').filter(Boolean);
}
