import { type Actor, isPerson } from './actor';

/** What the actor is for a draft's drafting unit, as memberships cover it. */
export type Standing = { secretary: boolean; approver: boolean };

export type RevisionFacts = {
  state: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED' | 'WITHDRAWN';
  authorId: string | null;
  /** Everybody who saved it. */
  editors: readonly string[];
};

/** Secretaries draft for the units they serve (domain, section 4). */
export function canDraft(actor: Actor, standing: Standing): boolean {
  return isPerson(actor) && standing.secretary;
}

/** A draft, or one that was returned, is written on by the secretaries of its unit. */
export function canSave(actor: Actor, standing: Standing, revision: RevisionFacts): boolean {
  return canDraft(actor, standing) && isWritable(revision);
}

/** Who may write on a draft may also submit it (domain, section 4). */
export function canSubmit(actor: Actor, standing: Standing, revision: RevisionFacts): boolean {
  return canSave(actor, standing, revision);
}

/** What is not yet decided can be withdrawn by the secretaries of its unit. */
export function canWithdraw(actor: Actor, standing: Standing, revision: RevisionFacts): boolean {
  return canDraft(actor, standing) && (isWritable(revision) || revision.state === 'SUBMITTED');
}

/** What was withdrawn is taken up again by the secretaries of its unit. */
export function canRestore(actor: Actor, standing: Standing, revision: RevisionFacts): boolean {
  return canDraft(actor, standing) && revision.state === 'WITHDRAWN';
}

/** An approver of the unit who neither began nor ever saved this draft (domain, section 9). */
export function canDecide(actor: Actor, standing: Standing, revision: RevisionFacts): boolean {
  return (
    isPerson(actor) &&
    standing.approver &&
    revision.state === 'SUBMITTED' &&
    revision.authorId !== actor.userId &&
    !revision.editors.includes(actor.userId)
  );
}

/** Whether a person drafts for any unit at all: asked before the body of a request is read. */
export function draftsSomewhere(actor: Actor): boolean {
  return isPerson(actor) && actor.memberships.some((each) => each.role === 'SECRETARY');
}

/** Whether a person decides on drafts of any unit at all. */
export function decidesSomewhere(actor: Actor | null): boolean {
  return (
    actor !== null && isPerson(actor) && actor.memberships.some((each) => each.role === 'APPROVER')
  );
}

/** Codes of the units a person drafts for by a membership of their own. */
export function draftingUnits(actor: Actor): string[] {
  if (!isPerson(actor)) return [];
  const drafting = actor.memberships.filter((each) => each.role === 'SECRETARY');
  return [...new Set(drafting.flatMap((each) => each.unitCode ?? []))];
}

function isWritable(revision: RevisionFacts): boolean {
  return revision.state === 'DRAFT' || revision.state === 'RETURNED';
}
