import { Tag } from '@/components/ui/status';
import type { MinutesPart } from './frame';
import { PaperLink } from './papers';

/** Above the title: what kind of conference, on which paper, and for whom the record is. */
export function Kicker({ view, t }: Omit<MinutesPart, 'locale'>) {
  const kinds = view.kinds.map((kind) => t(`codes.conferenceKind.${kind}`)).join(', ');
  const isReview = view.kinds.some((kind) => kind !== 'SIGNING');
  const about = isReview ? ` ${t('conferences.about')} ` : t('conferences.aboutOtherwise');
  const reviewed = view.regulations.filter(({ role }) => role === 'REVIEWS');
  return (
    <>
      {kinds || t('conferences.noKind')}
      {reviewed.map((paper, index) => (
        <span key={paper.id}>
          {index > 0 ? ', ' : about}
          <PaperLink paper={paper} />
        </span>
      ))}{' '}
      {view.access === 'PARTIES' ? <Tag>{t('registry.partiesOnly')}</Tag> : null}
    </>
  );
}
