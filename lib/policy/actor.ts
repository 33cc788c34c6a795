import type { Role } from '@/prisma/generated/enums';

/** What the transport knows of the request an act came with; kept in the audit. */
export type RequestInfo = {
  requestId: string | null;
  address: string | null;
  userAgent: string | null;
};

/** A role at a unit; it covers the unit's subordinates. Administrators and auditors may have no unit. */
export type Membership = { role: Role; unitId: string | null; unitCode: string | null };

export type Person = {
  userId: string;
  username: string;
  displayName: string;
  memberships: readonly Membership[];
};

export type UserActor = Person & {
  kind: 'user';
  sessionId: string;
  /** The password was set by somebody else: nothing but changing it is allowed. */
  mustChangePassword: boolean;
  /** Notices not yet read, up to a hundred, as counted with the look-up of the session. */
  unread?: number;
  request: RequestInfo;
};

export type TokenActor = Person & { kind: 'token'; tokenId: string; request: RequestInfo };

/** Nobody yet: may call the named look-ups for sign-in and tokens, and nothing else. */
export type AnonymousActor = { kind: 'anonymous'; request: RequestInfo };

export type JobActor = { kind: 'job'; name: string };

/** Loads reference data and reference instruments; always audited (domain, section 9: actors). */
export type ReferenceActor = { kind: 'reference' };

/** A user whose import batch another person approves as a whole. */
export type ImporterActor = Person & { kind: 'importer'; request: RequestInfo };

/** The closed set of those who may act (domain, section 9). */
export type Actor =
  | UserActor
  | TokenActor
  | AnonymousActor
  | JobActor
  | ReferenceActor
  | ImporterActor;

/** The acting person's user id, or null for an actor that is no person. */
export function userIdOf(actor: Actor): string | null {
  return 'userId' in actor ? actor.userId : null;
}

/** A signed-in person, in whatever way they came. */
export function isPerson(actor: Actor): actor is UserActor | TokenActor | ImporterActor {
  return 'userId' in actor;
}

export const NO_REQUEST: RequestInfo = { requestId: null, address: null, userAgent: null };
