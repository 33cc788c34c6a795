import { type Actor, isPerson } from './actor';

/** Whether a leader's membership of the actor covers an owner of the thread or a party to it. */
export type FollowUpStanding = { leads: boolean };

/** Leaders decide on the threads of their units: resolved, dropped, merged, split (domain, section 4). */
export function canDecideFollowUp(actor: Actor, standing: FollowUpStanding): boolean {
  return isPerson(actor) && standing.leads;
}
