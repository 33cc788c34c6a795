import { type Actor, isPerson } from './actor';

/** What an account is for one side of a record, as its memberships cover it and as it has spoken. */
export type SideStanding = {
  /** An approver or a leader of the side's unit, or of one above it. */
  covers: boolean;
  /** It has already spoken for another side of this record, of whatever revision. */
  spokeForAnother: boolean;
};

/** Leaders and approvers confirm for their side, one account never for both (domain, section 4). */
export function canSpeakFor(actor: Actor, standing: SideStanding): boolean {
  return isPerson(actor) && standing.covers && !standing.spokeForAnother;
}

/** Whether a person may speak for any unit at all: asked before anything of a record is read. */
export function speaksSomewhere(actor: Actor): boolean {
  return (
    isPerson(actor) &&
    actor.memberships.some(({ role }) => role === 'APPROVER' || role === 'LEADER')
  );
}
