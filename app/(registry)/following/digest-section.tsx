import { DigestList } from '@/components/following/digest';
import { Section } from '@/components/layout/ledger';
import type { Locale, Translate } from '@/lib/core/translate';
import { digest } from '@/lib/operations/following/queries/digest';
import type { UserActor } from '@/lib/policy/actor';
import { markSeen } from './actions';

/** The section of the dashboard on what this person follows; nothing for whoever follows nothing. */
export async function DigestSection({
  actor,
  locale,
  t,
}: {
  actor: UserActor;
  locale: Locale;
  t: Translate;
}) {
  const until = new Date().toISOString();
  const view = await digest(actor);
  if (view.followed.length === 0) return null;
  return (
    <Section id="following" title={t('following.title')} explain={t('following.explain')}>
      <DigestList view={view} {...{ until, markSeen, locale, t }} />
    </Section>
  );
}
