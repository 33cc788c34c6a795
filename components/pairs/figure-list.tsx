import Link from 'next/link';
import { Status } from '@/components/ui/status';
import { Second, Table } from '@/components/ui/table';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { FigureSeries, PlottedFigure } from '@/lib/operations/pairs/schema/view';
import { hrefOf, valueWords } from './figure-words';
import { type PairPart, printedOf } from './frame';
import { headsOf } from './heads';
import { RowsLeft } from './rows-left';

const MOST_ROWS = 12;
const MOST_PRINTED = 4;

type Props = PairPart & { series: readonly FigureSeries[] };

/** What was counted once: nothing to compare it with yet. */
export function FigureList({ pair, series, locale, t }: Props) {
  const printed = printedOf(pair, MOST_PRINTED);
  const counted = series.flatMap(({ indicator, measure, slots }) =>
    slots.flatMap(({ period, figures }) =>
      figures.map((figure) => ({ indicator, measure, period, figure })),
    ),
  );
  return (
    <div className="mt-4">
      <p className="small soft">{t('pairs.once1')}</p>
      <Table caption={t('pairs.once1')} hidden columns={headsOf(['indicator', 'value', 'raw'], t)}>
        {counted.slice(0, MOST_ROWS).map((each, index) => (
          <Row
            key={`${each.figure.conference}${each.figure.itemId}`}
            {...{ ...each, locale, t }}
            printed={index < printed}
          />
        ))}
      </Table>
      <RowsLeft all={counted.length} shown={MOST_ROWS} printed={printed} t={t} />
    </div>
  );
}

type RowProps = Omit<PairPart, 'pair'> & {
  indicator: string;
  measure: string;
  period: string | null;
  figure: PlottedFigure;
  printed: boolean;
};

function Row({ indicator, measure, period, figure, printed, locale, t }: RowProps) {
  return (
    <tr className={printed ? undefined : 'no-print'}>
      <th scope="row">
        {indicator}
        <Second>{period ? formatEdtf(period, locale) : t('pairs.noPeriod')}</Second>
      </th>
      <td className="right" data-label={t('pairs.head.value')}>
        <Link className="plain" href={hrefOf(figure)} prefetch={false}>
          {valueWords(figure, locale)}
        </Link>
        {figure.malformed ? null : ` ${measure}`}
      </td>
      <td data-label={t('pairs.head.raw')}>
        {figure.malformed ? (
          <Status mark="cross" tone="alert">
            {t('pairs.malformedOnly')}
          </Status>
        ) : (
          <span className="faint">{figure.raw}</span>
        )}
      </td>
    </tr>
  );
}
