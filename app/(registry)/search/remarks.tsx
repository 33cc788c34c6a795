import { Notice } from '@/components/ui/notice';
import type { Translate } from '@/lib/core/translate';
import type { SearchParams } from '@/lib/http/search';
import type { SearchAnswer } from '@/lib/operations/search/schema';
import { hrefOf } from '../address';

type Props = { answer: SearchAnswer; search: SearchParams; t: Translate };

/** What was done with the words before anything was found: cut, relaxed, taken for others. */
export function Remarks({ answer, search, t }: Props) {
  const { cut, relaxed, didYouMean } = answer;
  return (
    <>
      {cut ? <Notice title={t('search.cut')} /> : null}
      {relaxed ? <Notice title={t('search.relaxed')} /> : null}
      {didYouMean ? (
        <p className="meant">
          {t('search.didYouMean')}{' '}
          <a href={hrefOf('/search', search, { q: didYouMean, page: null })}>{didYouMean}</a>
        </p>
      ) : null}
    </>
  );
}
