import { type Actor, isPerson } from '@/lib/policy/actor';

/** What of the dashboard concerns an actor, by their roles. */
export type Concerns = {
  /** Revisions to be written on or decided, records to be confirmed. */
  waiting: boolean;
  /** Records of units of their own. */
  own: boolean;
  audit: boolean;
  installation: boolean;
};

/** Which parts of the dashboard are for this actor; none for a stranger. */
export function concerns(actor: Actor): Concerns {
  const memberships = isPerson(actor) ? actor.memberships : [];
  const roles = new Set(memberships.map(({ role }) => role));
  return {
    waiting: roles.has('SECRETARY') || roles.has('APPROVER') || roles.has('LEADER'),
    own: memberships.some(({ unitCode }) => unitCode !== null),
    audit: roles.has('AUDITOR'),
    installation: roles.has('ADMINISTRATOR'),
  };
}
