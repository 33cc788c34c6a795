import { ButtonLink } from '@/components/ui/button';
import type { Translate } from '@/lib/core/translate';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { currentActor } from '@/lib/http/session';
import { mayDraftFor } from '@/lib/operations/publishing/rules';
import type { DraftType } from '@/lib/operations/publishing/schema/draft';
import { draftsSomewhere } from '@/lib/policy/revisions';

/** From a list to a new draft, for those who write drafts. */
export async function BeginLink({ type, t }: { type: DraftType; t: Translate }) {
  const actor = await currentActor();
  if (!actor || !draftsSomewhere(actor)) return null;
  return (
    <p className="row begin">
      <ButtonLink small href={`/drafts/new?type=${type.toLowerCase()}`}>
        {t(`drafts.begin.${type}`)}
      </ButtonLink>
    </p>
  );
}

/** From a record to its correction, and from a regulation to a conference that reviews it. */
export async function RecordDraftLinks({
  type,
  record: { id, parties },
  t,
}: {
  type: DraftType;
  record: { id: string; parties: readonly { unit: { code: string } | null }[] };
  t: Translate;
}) {
  const actor = await currentActor();
  const codes = parties.flatMap(({ unit }) => unit?.code ?? []);
  if (!actor || !mayDraftFor(await unitDirectory(actor), actor, codes)) return null;
  return (
    <p className="row begin">
      <ButtonLink small href={`/drafts/new?type=${type.toLowerCase()}&recordId=${id}`}>
        {t('drafts.correct')}
      </ButtonLink>
      {type === 'REGULATION' ? (
        <ButtonLink small href={`/drafts/new?type=conference&regulation=${id}`}>
          {t('drafts.begin.CONFERENCE')}
        </ButtonLink>
      ) : null}
    </p>
  );
}
