import { Section } from '@/components/layout/ledger';
import { ApproveForm } from '@/components/review/approve-form';
import { ReturnForm } from '@/components/review/return-form';
import { placeWords } from '@/components/review/words';
import { Notice } from '@/components/ui/notice';
import type { Translate } from '@/lib/core/translate';
import type { Review } from '@/lib/operations/publishing/schema/review';
import { approve, giveBack } from '../actions';

/** Publish, or give back with a reason; or why that is somebody else's to do. */
export function Decision({ review, t }: { review: Review; t: Translate }) {
  const { id, version, obstacle, comparison } = review;
  const said = (key: string) => t(`review.decide.${key}`);
  const failed = said('failed');
  const returning = {
    ...{ failed, reason: said('reason'), hint: said('reasonHint'), notes: t('review.diff.note') },
    ...{ return: said('return'), returning: said('returning') },
  };
  const fields = comparison.rows.map((row) => ({ path: row.path, label: placeWords(row, t) }));
  return (
    <Section id="decision" title={t('review.section.decision')} explain={said('rule')}>
      {obstacle === null ? (
        <div className="decide">
          <div>
            <p className="soft small">{said('approveText')}</p>
            <ApproveForm
              action={approve}
              labels={{ failed, approve: said('approve'), approving: said('approving') }}
              {...{ id, version }}
            />
          </div>
          <ReturnForm action={giveBack} labels={returning} {...{ id, version, fields }} />
        </div>
      ) : (
        <Notice title={t(`review.obstacle.${obstacle}`)} />
      )}
    </Section>
  );
}
