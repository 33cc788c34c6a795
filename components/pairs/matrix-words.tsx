import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { Matrix, PairCount } from '@/lib/operations/pairs/schema/matrix';
import { Overdue } from './overdue';
import { PairLink } from './pair-link';

type Words = { locale: Locale; t: Translate };

const MOST = 8;

/** What the matrix says, in words: overdue first, then who meets most, then papers without a meeting. */
export function MatrixWords({ matrix: { pairs }, ...words }: { matrix: Matrix } & Words) {
  const overdue = pairs.filter((pair) => pair.overdue);
  const most = pairs.filter(({ recent }) => recent > 0).sort((x, y) => y.recent - x.recent);
  const silent = pairs.filter((pair) => pair.conferences === 0 && !pair.overdue);
  return (
    <div className="words">
      <PairWords name="overdue" pairs={overdue} {...words} />
      <PairWords name="most" pairs={most} {...words} />
      <PairWords name="silent" pairs={silent} {...words} />
    </div>
  );
}

type ListProps = { name: 'overdue' | 'most' | 'silent'; pairs: readonly PairCount[] } & Words;

/** The first pairs of one kind; the rest stand in the list of all. */
function PairWords({ name, pairs, locale, t }: ListProps) {
  if (pairs.length === 0) return null;
  return (
    <section>
      <h2>{t(`pairs.words.${name}`)}</h2>
      <ul>
        {pairs.slice(0, MOST).map((pair) => (
          <li key={pair.units.map(({ code }) => code).join(' ')}>
            <PairLink units={pair.units} />
            <span className="second">
              {pair.overdue ? <Overdue t={t} /> : null} {wordsOf(pair, locale, t)}
            </span>
          </li>
        ))}
      </ul>
      {pairs.length > MOST ? (
        <p className="small soft">
          <a href="#all">{t('pairs.words.more', { count: pairs.length - MOST })}</a>
        </p>
      ) : null}
    </section>
  );
}

function wordsOf({ conferences, latest, regulations }: PairCount, locale: Locale, t: Translate) {
  if (conferences === 0) return t('pairs.words.noneRecorded', { count: regulations });
  const date = latest ? formatEdtf(latest, locale) : '';
  return t(latest ? 'pairs.words.met' : 'pairs.words.metUndated', { count: conferences, date });
}
