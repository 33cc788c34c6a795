import { Minutes } from '@/components/conferences/minutes';
import { Correction } from '@/components/confirmations/correction';
import { Sides } from '@/components/confirmations/sides';
import { Band } from '@/components/layout/ledger';
import { dayOf } from '@/lib/core/edtf/instant';
import type { Locale, Translate } from '@/lib/core/translate';
import type { ConferenceView } from '@/lib/domain/conferences/schema/view';
import { followUpsOfConference } from '@/lib/domain/follow-ups/queries/get';
import { requireActor } from '@/lib/http/session';
import { RecordAttachments } from '../../attachments';
import { confirm } from '../../confirmations';

type Props = { view: ConferenceView; locale: Locale; t: Translate };

/** What the page of a conference tells under its title. */
export async function ConferenceRecord({ view, locale, t }: Props) {
  const day = dayOf(new Date());
  const actor = await requireActor(`/conferences/${view.id}`);
  const followUps = { threads: await followUpsOfConference(actor, view.id, day), day };
  const revision = view.revisions[0]?.number ?? 1;
  const subject = { area: 'conferences', id: view.id, revision } as const;
  return (
    <>
      <Band>
        <Sides sides={view.confirmations} {...{ subject, confirm, locale, t }} />
      </Band>
      <Correction
        revisions={view.revisions}
        history={`/conferences/${view.id}/history`}
        {...{ locale, t }}
      />
      <Minutes view={view} followUps={followUps} locale={locale} t={t}>
        <RecordAttachments type="CONFERENCE" id={view.id} locale={locale} t={t} />
      </Minutes>
    </>
  );
}
