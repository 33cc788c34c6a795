import { FollowUpSection } from '@/components/follow-ups/section';
import { dayOf } from '@/lib/core/edtf/instant';
import type { Locale, Translate } from '@/lib/core/translate';
import { listFollowUps } from '@/lib/domain/follow-ups/queries/list';
import { requireActor } from '@/lib/http/session';

const SHOWN = 10;

/** The first threads of a regulation and of what it replaces, and the way to all of them. */
export async function FollowUpsOf({ id, locale, t }: { id: string; locale: Locale; t: Translate }) {
  const actor = await requireActor(`/regulations/${id}`);
  const day = dayOf(new Date());
  const page = await listFollowUps(actor, { unit: [], regulation: id, limit: SHOWN, day });
  const more = { href: `/follow-ups?regulation=${id}`, count: page.total };
  return (
    <FollowUpSection
      threads={page.items}
      explain={t('followUps.sectionExplain')}
      more={page.nextCursor ? more : null}
      {...{ day, locale, t }}
    />
  );
}
