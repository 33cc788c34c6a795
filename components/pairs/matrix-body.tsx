import { Empty } from '@/components/ui/empty';
import type { Locale, Translate } from '@/lib/core/translate';
import type { Matrix } from '@/lib/operations/pairs/schema/matrix';
import { AllPairs } from './all-pairs';
import { MatrixTable } from './matrix';
import { MatrixKey } from './matrix-key';
import { MatrixWords } from './matrix-words';

/** The matrix with its lists in words, or what to do where there is no pair. */
export function PairsBody(words: { matrix: Matrix; locale: Locale; t: Translate }) {
  const { matrix, t } = words;
  if (matrix.pairs.length === 0) {
    return <Empty title={t('pairs.empty.pairs')}>{t('pairs.empty.pairsHint')}</Empty>;
  }
  return (
    <>
      <div className="matrix-page">
        <div>
          <MatrixTable matrix={matrix} t={t} />
          <MatrixKey t={t} />
        </div>
        <MatrixWords {...words} />
      </div>
      <AllPairs {...words} />
    </>
  );
}
