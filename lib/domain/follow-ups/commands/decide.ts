import { rule } from '@/lib/core/errors';
import { writeAs } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import { standingOf } from '../rules/state';
import type { DecisionInput } from '../schema/forms';
import { lockThread, reasonOf, record } from './locked';

/**
 * A leader's word on a thread: resolved, dropped (with a reason) or open again. It holds against
 * every mention it rests on. Throws NOT_FOUND, FORBIDDEN, CONFLICT at another version, and RULE for
 * dropping without a reason or deciding what stands so already.
 */
export function decideFollowUp(
  actor: Actor,
  { id, version, kind, reason: typed }: DecisionInput,
): Promise<void> {
  return writeAs(actor, async (tx) => {
    const rows = await lockThread(tx, actor, id, version);
    const reason = reasonOf(typed);
    if (kind === 'DROPPED' && reason === null) {
      const fields = [{ path: 'reason', message: 'errors.gap.reason' }];
      throw rule('errors.gap.reason', { fields });
    }
    const decisions = rows.decisions.filter(({ undone }) => !undone);
    if (standingOf(rows.mentions, decisions) === STANDING[kind]) {
      throw rule('errors.followUp.standsSo');
    }
    await record(tx, actor, rows, { kind, reason });
  });
}

const STANDING = { RESOLVED: 'DONE', DROPPED: 'DROPPED', REOPENED: 'OPEN' } as const;
