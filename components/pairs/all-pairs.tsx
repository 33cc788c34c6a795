import { NotRecorded } from '@/components/records/not-recorded';
import { Table } from '@/components/ui/table';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { Matrix, PairCount } from '@/lib/operations/pairs/schema/matrix';
import { CountCell } from './count-cell';
import { headsOf } from './heads';
import { Overdue } from './overdue';
import { PairLink } from './pair-link';
import { RowsLeft } from './rows-left';

type Words = { locale: Locale; t: Translate };

const MOST_ROWS = 200;
const HEADS = ['pair', 'papers', 'conferences', 'latest', 'standing'];

/** Every pair in the order of the codes, with its counts. */
export function AllPairs({ matrix: { pairs, years }, locale, t }: { matrix: Matrix } & Words) {
  return (
    <section id="all" className="all-pairs">
      <h2>{t('pairs.words.all')}</h2>
      <Table
        caption={t('pairs.words.allCaption', { count: pairs.length, years })}
        columns={headsOf(HEADS, t)}
      >
        {pairs.slice(0, MOST_ROWS).map((pair) => (
          <Row key={pair.units.map(({ code }) => code).join(' ')} {...{ pair, locale, t }} />
        ))}
      </Table>
      <RowsLeft all={pairs.length} shown={MOST_ROWS} t={t} />
    </section>
  );
}

function Row({ pair, locale, t }: { pair: PairCount } & Words) {
  const { units, regulations, conferences, latest, overdue } = pair;
  return (
    <tr>
      <th scope="row">
        <PairLink units={units} />
      </th>
      <CountCell of="papers" count={regulations} t={t} />
      <CountCell of="conferences" count={conferences} t={t} />
      <td data-label={t('pairs.head.latest')}>
        {latest ? formatEdtf(latest, locale) : <NotRecorded t={t} />}
      </td>
      <td>{overdue ? <Overdue t={t} /> : '–'}</td>
    </tr>
  );
}
