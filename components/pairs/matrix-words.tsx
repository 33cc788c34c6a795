import Link from 'next/link';
import { Status } from '@/components/ui/status';
import { Table } from '@/components/ui/table';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { Matrix, PairCount } from '@/lib/operations/pairs/schema/matrix';

type Props = { matrix: Matrix; locale: Locale; t: Translate };

const MOST = 8;
const MOST_ROWS = 200;

/** What the matrix says, in words: overdue first, then who meets most, then papers without a meeting. */
export function MatrixWords({ matrix, locale, t }: Props) {
  const { pairs } = matrix;
  const lists = {
    overdue: pairs.filter(({ overdue }) => overdue),
    most: [...pairs].filter(({ recent }) => recent > 0).sort((x, y) => y.recent - x.recent),
    silent: pairs.filter(({ conferences, overdue }) => conferences === 0 && !overdue),
  };
  return (
    <div className="words">
      {(['overdue', 'most', 'silent'] as const)
        .filter((list) => lists[list].length > 0)
        .map((list) => (
          <section key={list}>
            <h2>{t(`pairs.words.${list}`)}</h2>
            <ul>
              {lists[list].slice(0, MOST).map((pair) => (
                <li key={keyOf(pair)}>
                  <PairLink pair={pair} />
                  <span className="second">
                    {pair.overdue ? (
                      <Status mark="triangle" tone="alert">
                        {t('pairs.matrix.overdue')}
                      </Status>
                    ) : null}{' '}
                    {wordsOf(pair, locale, t)}
                  </span>
                </li>
              ))}
            </ul>
            {lists[list].length > MOST ? (
              <p className="small soft">
                <a href="#all">{t('pairs.words.more', { count: lists[list].length - MOST })}</a>
              </p>
            ) : null}
          </section>
        ))}
    </div>
  );
}

/** Every pair in the order of the codes, with its counts. */
export function AllPairs({ matrix: { pairs, years }, locale, t }: Props) {
  const shown = pairs.slice(0, MOST_ROWS);
  const heads = ['pair', 'papers', 'conferences', 'latest', 'standing'];
  return (
    <section id="all" className="all-pairs">
      <h2>{t('pairs.words.all')}</h2>
      <Table
        caption={t('pairs.words.allCaption', { count: pairs.length, years })}
        columns={heads.map((head, index) => ({
          label: t(`pairs.head.${head}`),
          right: index === 1 || index === 2,
        }))}
      >
        {shown.map((pair) => (
          <PairRow key={keyOf(pair)} {...{ pair, locale, t }} />
        ))}
      </Table>
      {pairs.length > shown.length ? (
        <p className="small soft">{t('pairs.moreRows', { count: pairs.length - shown.length })}</p>
      ) : null}
    </section>
  );
}

type RowProps = { pair: PairCount; locale: Locale; t: Translate };

function PairRow({ pair, locale, t }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <PairLink pair={pair} />
      </th>
      <td className="right" data-label={t('pairs.head.papers')}>
        {pair.regulations || '–'}
      </td>
      <td className="right" data-label={t('pairs.head.conferences')}>
        {pair.conferences || '–'}
      </td>
      <td data-label={t('pairs.head.latest')}>
        {pair.latest ? (
          formatEdtf(pair.latest, locale)
        ) : (
          <span className="faint">{t('registry.notRecorded')}</span>
        )}
      </td>
      <td>
        {pair.overdue ? (
          <Status mark="triangle" tone="alert">
            {t('pairs.matrix.overdue')}
          </Status>
        ) : (
          '–'
        )}
      </td>
    </tr>
  );
}

function PairLink({ pair: { units } }: { pair: PairCount }) {
  const [a, b] = units;
  return (
    <Link className="plain" href={`/pairs/${a.code}/${b.code}`} prefetch={false}>
      {`${a.name} – ${b.name}`}
    </Link>
  );
}

function wordsOf(pair: PairCount, locale: Locale, t: Translate): string {
  const { conferences, latest, regulations } = pair;
  if (conferences === 0) return t('pairs.words.noneRecorded', { count: regulations });
  const date = latest ? formatEdtf(latest, locale) : '';
  return t(latest ? 'pairs.words.met' : 'pairs.words.metUndated', { count: conferences, date });
}

function keyOf({ units: [a, b] }: PairCount): string {
  return `${a.code} ${b.code}`;
}
