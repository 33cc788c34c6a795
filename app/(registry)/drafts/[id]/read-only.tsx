import { DraftKey } from '@/components/drafts/draft-key';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Translate } from '@/lib/core/translate';
import type { DraftView } from '@/lib/operations/publishing/schema/draft';
import { discard, restore } from '../actions';

/** A draft that is not written on now: why, and what can be done with it. */
export function ReadOnly({ draft, t }: { draft: DraftView; t: Translate }) {
  const state = t(`codes.revision.${draft.state}`);
  return (
    <>
      <Notice title={t('drafts.form.readOnly', { state })} />
      <div className="row">
        <ButtonLink href={`/review/${draft.id}`}>{t('drafts.open')}</ButtonLink>
        {draft.can.restore ? (
          <form action={restore}>
            <DraftKey item={draft} />
            <Button>{t('drafts.restore')}</Button>
          </form>
        ) : null}
        {draft.can.withdraw ? (
          <form action={discard}>
            <DraftKey item={draft} />
            <Button look="quiet">{t('drafts.discard')}</Button>
          </form>
        ) : null}
      </div>
    </>
  );
}
