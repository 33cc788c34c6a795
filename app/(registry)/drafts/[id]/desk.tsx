import { Companions } from '@/components/drafts/companions';
import { DraftForm } from '@/components/drafts/draft-form';
import { controlTexts } from '@/components/drafts/fields/texts';
import { draftTexts } from '@/components/drafts/words';
import type { Json } from '@/lib/core/changes';
import type { Translate } from '@/lib/core/translate';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { writeDraftForm } from '@/lib/operations/publishing/form/write';
import { papersFor } from '@/lib/operations/publishing/queries/papers';
import type { DraftView } from '@/lib/operations/publishing/schema/draft';
import { forms } from '@/lib/operations/publishing/schema/form/of-type';
import { getLocale } from '@/lib/platform/i18n/translator';
import type { UserActor } from '@/lib/policy/actor';
import { keepDraft, lookAgain } from './actions';
import { carryOverOf } from './carry-over';
import { DraftFiles } from './files';
import { gapsIn } from './gaps';
import { FORM_ID, Kept } from './kept';
import { errorsOf, warningsIn } from './warnings';

type Props = { actor: UserActor; draft: DraftView; t: Translate };

/** Everything on the desk of somebody who writes a draft: sources, form, and what is missing. */
export async function Desk({ actor, draft, t }: Props) {
  const { values, papers, gaps, locale } = await laidOut({ actor, draft, t });
  return (
    <DraftForm
      formId={FORM_ID}
      form={forms[draft.type]}
      values={values}
      errors={errorsOf(draft, t)}
      papers={papers}
      gaps={gaps}
      warnings={warningsIn(draft, t)}
      texts={draftTexts(t, forms[draft.type])}
      controls={controlTexts(t)}
      action={keepDraft.bind(null, draft.id, draft.type)}
      look={lookAgain}
      page={`/drafts/${draft.id}`}
      dateName={draft.type === 'CONFERENCE' ? 'heldOn' : 'signedOn'}
      asksReason={draft.isCorrection}
      saveLine={<Kept {...{ actor, draft, t, locale }} />}
      carryOver={await carryOverOf(actor, draft, { t, locale })}
    >
      <Companions draft={draft} papers={papers} t={t} />
      <DraftFiles {...{ actor, draft, t, locale }} />
    </DraftForm>
  );
}

async function laidOut({ actor, draft, t }: Props) {
  const payload = draft.payload as Json;
  const [directory, papers, gaps, locale] = await Promise.all([
    unitDirectory(actor),
    papersFor(actor, payload, draft.unitCode),
    gapsIn(actor, draft.id, t),
    getLocale(),
  ]);
  const text = { ...draft, payload, warnings: draft.warningAnswers };
  const written = writeDraftForm(draft.type, text, directory);
  return {
    ...{ gaps, locale },
    papers: papers.map(({ id, label }) => ({ value: id, label })),
    values: { ...written, hand: [crypto.randomUUID()] },
  };
}
