import { describe, expect, it } from 'vitest';
import { type Actor, NO_REQUEST } from '@/lib/policy/actor';
import { canSpeakFor, speaksSomewhere } from '@/lib/policy/confirmations';
import type { Role } from '@/prisma/generated/enums';

const person = (...roles: Role[]): Actor => ({
  kind: 'token',
  tokenId: 't',
  userId: 'u',
  username: 'u',
  displayName: 'u',
  memberships: roles.map((role) => ({ role, unitId: 'x', unitCode: 'X' })),
  request: NO_REQUEST,
});
const others: Actor[] = [
  { kind: 'anonymous', request: NO_REQUEST },
  { kind: 'job', name: 'j' },
  { kind: 'reference' },
];

describe('who speaks for a side', () => {
  const table: [covers: boolean, spokeForAnother: boolean, can: boolean][] = [
    [true, false, true],
    [true, true, false],
    [false, false, false],
    [false, true, false],
  ];

  it.each(table)('covers %s, spoke for another %s: %s', (covers, spokeForAnother, can) => {
    expect(canSpeakFor(person('LEADER'), { covers, spokeForAnother })).toBe(can);
  });

  it('is a person', () => {
    for (const actor of others) {
      expect(canSpeakFor(actor, { covers: true, spokeForAnother: false })).toBe(false);
      expect(speaksSomewhere(actor)).toBe(false);
    }
  });

  const roles: [Role, boolean][] = [
    ['VIEWER', false],
    ['SECRETARY', false],
    ['APPROVER', true],
    ['LEADER', true],
    ['ADMINISTRATOR', false],
    ['AUDITOR', false],
  ];

  it.each(roles)('a %s may at some unit: %s', (role, may) => {
    expect(speaksSomewhere(person(role))).toBe(may);
  });
});
