import type { Actor } from './actor';

/** Accounts are given and taken by administrators who signed in, and from the shell. */
export function canManageUsers(actor: Actor): boolean {
  if (actor.kind === 'job') return true;
  return actor.kind === 'user' && actor.memberships.some(({ role }) => role === 'ADMINISTRATOR');
}

/** Nobody disables or resets the account they act with: that is what changing a password is for. */
export function canManageAccount(actor: Actor, userId: string): boolean {
  return canManageUsers(actor) && !isOwn(actor, userId);
}

/** One's own password and nobody else's, and only in a session. */
export function canChangePassword(actor: Actor, userId: string): boolean {
  return actor.kind === 'user' && isOwn(actor, userId);
}

/** One's own sessions; anybody's for those who manage accounts. */
export function canRevokeSession(actor: Actor, userId: string): boolean {
  return canChangePassword(actor, userId) || canManageUsers(actor);
}

/** A token acts as its owner, so an administrator cannot make one for somebody; the shell can. */
export function canCreateToken(actor: Actor, userId: string): boolean {
  return actor.kind === 'job' || canChangePassword(actor, userId);
}

/** As with sessions: one's own, or anybody's for those who manage accounts. */
export function canRevokeToken(actor: Actor, userId: string): boolean {
  return canRevokeSession(actor, userId);
}

/** Whoever is somebody follows what they like, for themselves; a token acts as its owner. */
export function canFollow(actor: Actor): boolean {
  return actor.kind === 'user' || actor.kind === 'token';
}

function isOwn(actor: Actor, userId: string): boolean {
  return 'userId' in actor && actor.userId === userId;
}
