import { redirect } from 'next/navigation';
import type { UserActor } from '@/lib/policy/actor';
import { attempt, type Refusal } from './form';
import { currentActor, requireActor } from './session';

type Deed<T> = {
  /** The page of the form: where whoever is no longer signed in comes back to. */
  page: string;
  /** Does what the pressed button asks; the page to go on to, or null to stay. */
  work: (actor: UserActor) => Promise<string | null>;
  /** Holds what was sent for the page, instead of leading away whoever is no longer signed in. */
  unsent?: (() => void) | undefined;
  /** What the form comes back with where it stays, or was refused. */
  answer: (refusal: Refusal | null) => Promise<T>;
};

/** A form of several buttons, one action for all: checks as `runForm`, then goes on or comes back. */
export async function runDeed<T>(
  data: FormData,
  { page, work, answer, unsent }: Deed<T>,
): Promise<T> {
  let done: string | null = null;
  const refusal = await attempt(data, async () => {
    if (unsent && (await currentActor()) === null) return unsent();
    done = await work(await requireActor(page));
  });
  if (refusal === null && done !== null) redirect(done);
  return answer(refusal);
}
