import { CarryOver } from '@/components/follow-ups/carry-over';
import type { Locale, Translate } from '@/lib/core/translate';
import { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { openFollowUps } from '@/lib/domain/follow-ups/queries/open';
import { answerItemId } from '@/lib/domain/follow-ups/rules/carry-over';
import type { DraftView } from '@/lib/operations/publishing/schema/draft';
import type { UserActor } from '@/lib/policy/actor';

/** The questions about open follow-ups of the regulations a conference reviews. */
export async function carryOverOf(
  actor: UserActor,
  draft: DraftView,
  { t, locale }: { t: Translate; locale: Locale },
) {
  if (draft.type !== 'CONFERENCE') return null;
  const payload = conferencePayload.parse(draft.payload);
  const ids = payload.regulations.map(({ regulation }) => regulation);
  if (ids.length === 0) return null;
  const asking = { before: payload.heldOn, conferenceId: draft.recordId };
  const threads = await openFollowUps(actor, ids, asking);
  const raised = payload.outcomes.flatMap(({ followUp }) => followUp ?? []);
  const rows = threads.map((thread) => {
    const known = [thread.id, ...thread.mentions.map(({ followUp }) => followUp)];
    const answer = payload.answers.find(({ followUp }) => known.includes(followUp));
    return answer?.id ?? answerItemId(thread.id);
  });
  const section = (
    <section className="draft-section" aria-labelledby="section-answers">
      <h2 id="section-answers">{t('drafts.group.answers.title')}</h2>
      <CarryOver threads={threads} answers={payload.answers} {...{ raised, locale, t }} />
    </section>
  );
  const named = threads.map(({ id, title, kind, papers, parties, mentions }) => ({
    ids: [id, ...mentions.map(({ followUp }) => followUp)],
    ...{ id, text: title, kind, papers, parties },
  }));
  return { section, rows, threads: named };
}
