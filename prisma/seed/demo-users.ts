import { addAccount } from '@/lib/domain/users/commands/accounts';
import { storeHash } from '@/lib/domain/users/commands/password';
import { listUsers } from '@/lib/domain/users/queries/all';
import type { NewUser } from '@/lib/domain/users/schema';
import { hashPassword } from '@/lib/platform/auth/password-hash';
import { writeAs } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import { type JobActor, NO_REQUEST, type UserActor } from '@/lib/policy/actor';
import type { Role } from '@/prisma/generated/enums';

/** The one password of all demo accounts; published, so the rules for passwords would refuse it. */
const DEMO_PASSWORD = 'phoi-hop-demo';

const loader: JobActor = { kind: 'job', name: 'demo' };

const at = (role: Role, ...units: string[]) => units.map((unit) => ({ role, unit }));

/** Secretary and approver of one side. */
function side(stem: string, of: string, ...units: string[]): NewUser[] {
  return [
    {
      username: `secretary.${stem}`,
      displayName: `Thư ký ${of}`,
      memberships: at('SECRETARY', ...units),
    },
    {
      username: `approver.${stem}`,
      displayName: `Người duyệt ${of}`,
      memberships: at('APPROVER', ...units),
    },
  ];
}

const users: readonly NewUser[] = [
  { username: 'viewer', displayName: 'Cán bộ tra cứu Bộ Y tế', memberships: at('VIEWER', 'BYT') },
  ...side('tc2', 'Tổng cục II', 'BQP-TC2'),
  ...side('bdbp', 'Bộ đội Biên phòng', 'BQP-BDBP', 'DU-BDBP-QUANGNINH'),
  ...side('bca', 'Bộ Công an', 'BCA'),
  ...side('bqp', 'Bộ Quốc phòng', 'BQP'),
  {
    username: 'leader',
    displayName: 'Lãnh đạo liên ngành',
    memberships: at('LEADER', 'BCA', 'BQP'),
  },
  {
    username: 'admin',
    displayName: 'Quản trị hệ thống',
    memberships: [{ role: 'ADMINISTRATOR', unit: null }],
  },
  {
    username: 'auditor',
    displayName: 'Kiểm tra nhật ký',
    memberships: [{ role: 'AUDITOR', unit: null }],
  },
];

/** Makes the demo accounts that are not there yet; one that was changed since is left alone. */
export async function loadDemoUsers(): Promise<void> {
  const present = new Set((await listUsers(loader)).map(({ username }) => username));
  const missing = users.filter(({ username }) => !present.has(username));
  if (missing.length === 0) return;
  const hash = await hashPassword(DEMO_PASSWORD);
  for (const user of missing) {
    const { userId } = await addAccount(loader, user, hash);
    await keepAsOwn(userId, user, hash);
  }
}

/** Set again by its owner, so that signing in does not begin with changing it. */
async function keepAsOwn(userId: string, user: NewUser, hash: string): Promise<void> {
  const { username, displayName } = user;
  const session = { sessionId: '', mustChangePassword: true, request: NO_REQUEST };
  const owner: UserActor = {
    kind: 'user',
    userId,
    username,
    displayName,
    memberships: [],
    ...session,
  };
  await writeAs(owner, async (tx) => {
    await storeHash(tx, userId, hash);
    await appendAudit(tx, {
      action: 'user.changePassword',
      subjectType: 'user',
      subjectId: userId,
    });
  });
}
