import { describe, expect, it } from 'vitest';
import { NO_REQUEST, type UserActor } from '@/lib/policy/actor';
import {
  canDecide,
  canDraft,
  canSave,
  canSubmit,
  canWithdraw,
  draftsSomewhere,
  type RevisionFacts,
} from '@/lib/policy/revisions';

const actor: UserActor = {
  kind: 'user',
  userId: 'me',
  username: 'me',
  displayName: 'Tôi',
  memberships: [{ role: 'SECRETARY', unitId: 'u', unitCode: 'U' }],
  sessionId: 's',
  mustChangePassword: false,
  request: NO_REQUEST,
};
const stranger = { kind: 'anonymous', request: NO_REQUEST } as const;
const secretary = { secretary: true, approver: false };
const approver = { secretary: false, approver: true };
const nobody = { secretary: false, approver: false };

const STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'WITHDRAWN'] as const;
const facts = (over: Partial<RevisionFacts> = {}): RevisionFacts => ({
  state: 'DRAFT',
  authorId: 'other',
  editors: ['other'],
  ...over,
});

describe('who may do what with a draft', () => {
  it.each(STATES)('%s: what a secretary of the unit may do', (state) => {
    const open = state === 'DRAFT' || state === 'RETURNED';
    expect(canSave(actor, secretary, facts({ state }))).toBe(open);
    expect(canSubmit(actor, secretary, facts({ state }))).toBe(open);
    expect(canWithdraw(actor, secretary, facts({ state }))).toBe(open || state === 'SUBMITTED');
    expect(canDecide(actor, secretary, facts({ state }))).toBe(false);
  });

  it.each(STATES)('%s: what an approver of the unit may do', (state) => {
    expect(canDecide(actor, approver, facts({ state }))).toBe(state === 'SUBMITTED');
    expect(canSave(actor, approver, facts({ state }))).toBe(false);
    expect(canWithdraw(actor, approver, facts({ state }))).toBe(false);
  });

  it.each([
    ['its author', facts({ state: 'SUBMITTED', authorId: 'me' })],
    ['who saved it', facts({ state: 'SUBMITTED', editors: ['other', 'me'] })],
  ])('%s never decides on it', (_, revision) => {
    expect(canDecide(actor, { secretary: true, approver: true }, revision)).toBe(false);
  });

  it('without a standing at the unit, or without a name, nothing', () => {
    for (const state of STATES) {
      const revision = facts({ state });
      for (const may of [canSave, canSubmit, canWithdraw, canDecide]) {
        expect(may(actor, nobody, revision)).toBe(false);
        expect(may(stranger, { secretary: true, approver: true }, revision)).toBe(false);
      }
    }
    expect(canDraft(stranger, secretary)).toBe(false);
    expect(draftsSomewhere(stranger)).toBe(false);
    expect(draftsSomewhere(actor)).toBe(true);
  });
});
