import { refresh } from 'next/cache';
import { currentActor } from './session';

/**
 * Has the page from which an action was called drawn anew; what is typed there stays. Nothing happens
 * for whoever is no longer signed in: they would be led away from what they type.
 */
export async function runRefresh(): Promise<void> {
  if ((await currentActor()) !== null) refresh();
}
