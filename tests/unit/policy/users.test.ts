import { expect, it } from 'vitest';
import { type Actor, NO_REQUEST } from '@/lib/policy/actor';
import {
  canChangePassword,
  canCreateToken,
  canManageAccount,
  canManageUsers,
  canRevokeSession,
  canRevokeToken,
} from '@/lib/policy/users';

const person = { userId: 'me', username: 'me', displayName: 'me', request: NO_REQUEST };
const admin = [{ role: 'ADMINISTRATOR', unitId: null, unitCode: null }] as const;
const session = { sessionId: 's', mustChangePassword: false };
const actors: Record<string, Actor> = {
  stranger: { kind: 'anonymous', request: NO_REQUEST },
  reference: { kind: 'reference' },
  shell: { kind: 'job', name: 'shell' },
  user: { kind: 'user', ...person, ...session, memberships: [] },
  token: { kind: 'token', ...person, tokenId: 't', memberships: [] },
  admin: { kind: 'user', ...person, ...session, memberships: admin },
  'admin token': { kind: 'token', ...person, tokenId: 't', memberships: admin },
};

const all = [
  (actor: Actor) => canManageUsers(actor),
  canManageAccount,
  canChangePassword,
  canRevokeSession,
  canCreateToken,
  canRevokeToken,
];

// Columns: manage users, manage the account, change its password, revoke its session, make its token, revoke it.
it.each([
  ['stranger', 'me', '------'],
  ['reference', 'me', '------'],
  ['shell', 'me', 'yy-yyy'],
  ['user', 'me', '--yyyy'],
  ['user', 'other', '------'],
  ['token', 'me', '------'],
  ['admin', 'me', 'y-yyyy'],
  ['admin', 'other', 'yy-y-y'],
  ['admin token', 'me', '------'],
  ['admin token', 'other', '------'],
])('%s towards %s: %s', (name, userId, expected) => {
  const actor = actors[name] ?? { kind: 'reference' };
  expect(all.map((can) => (can(actor, userId) ? 'y' : '-')).join('')).toBe(expected);
});
