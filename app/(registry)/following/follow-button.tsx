import { FollowForm } from '@/components/following/follow-form';
import type { Translate } from '@/lib/core/translate';
import { requireActor } from '@/lib/http/session';
import { isFollowed } from '@/lib/operations/following/queries/digest';
import { type FollowTarget, pageOf, textOf } from '@/lib/operations/following/schema';
import { follow, unfollow } from './actions';

/** Whether the reader follows what this page is about, with the button that changes it. */
export async function FollowButton({ target, t }: { target: FollowTarget; t: Translate }) {
  const actor = await requireActor(pageOf(target));
  const followed = await isFollowed(actor, target);
  return <FollowForm target={textOf(target)} {...{ followed, follow, unfollow, t }} />;
}
