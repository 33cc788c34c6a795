import Link from 'next/link';
import { dayOf } from '@/lib/core/edtf/instant';
import type { PairPart } from './frame';

/** Where one is, with what the page may be asked for: a day, the units beneath. */
export function PairTools({ pair, t }: PairPart) {
  const { a, b } = pair.sides;
  const path = `/pairs/${a.code}/${b.code}`;
  const isToday = pair.asOf === dayOf(new Date());
  const day = isToday ? '' : `asOf=${pair.asOf}`;
  const rolled = [day, pair.rollup ? '' : 'rollup=1'].filter(Boolean).join('&');
  return (
    <div className="trail">
      <nav aria-label={t('registry.trail')}>
        <ol>
          <li>
            <Link href="/pairs" prefetch={false}>
              {t('pairs.title')}
            </Link>
          </li>
          <li aria-current="page">{`${a.name} – ${b.name}`}</li>
        </ol>
      </nav>
      <div className="tools no-print">
        <Link href={rolled ? `${path}?${rolled}` : path} prefetch={false}>
          {t(pair.rollup ? 'pairs.rollupOff' : 'pairs.rollupOn')}
        </Link>
        <DayForm pair={pair} path={path} isToday={isToday} t={t} />
      </div>
    </div>
  );
}

type DayProps = Pick<PairPart, 'pair' | 't'> & { path: string; isToday: boolean };

/** Another day to read the pair for. */
function DayForm({ pair, path, isToday, t }: DayProps) {
  return (
    <form action={path} className="day">
      {pair.rollup ? <input type="hidden" name="rollup" value="1" /> : null}
      <label htmlFor="asOf">{t('pairs.asOf')}</label>
      <input id="asOf" name="asOf" defaultValue={isToday ? '' : pair.asOf} size={10} />
      <button className="button quiet small" type="submit">
        {t('pairs.show')}
      </button>
    </form>
  );
}
