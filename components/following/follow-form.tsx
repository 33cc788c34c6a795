import { Button } from '@/components/ui/button';
import type { Translate } from '@/lib/core/translate';

type Action = (data: FormData) => Promise<void>;

/** The button that follows something, or no longer does; a plain form, so it works without a script. */
export function FollowForm({
  target,
  followed,
  follow,
  unfollow,
  t,
}: {
  /** What it is about, as the form sends it. */
  target: string;
  followed: boolean;
  follow: Action;
  unfollow: Action;
  t: Translate;
}) {
  return (
    <form action={followed ? unfollow : follow} className="no-print py-1">
      <input type="hidden" name="target" value={target} />
      <Button small>{t(followed ? 'following.unfollow' : 'following.follow')}</Button>
    </form>
  );
}
