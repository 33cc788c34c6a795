import Link from 'next/link';
import { Bars, LatestValue } from '@/components/charts/bars';
import { Section } from '@/components/layout/ledger';
import { Status } from '@/components/ui/status';
import { Second, Table } from '@/components/ui/table';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { FigureSeries } from '@/lib/operations/pairs/schema/view';
import { FigureKey } from './figure-key';
import { hrefOf, periodWords, slotsOf, valueWords } from './figure-words';
import type { PairPart } from './frame';

const MOST_CHARTS = 6;
const MOST_ROWS = 12;
const MOST_PRINTED = 5;

/** Whether the figures move: charts where a thing was counted more than once, else the values alone. */
export function Figures(part: PairPart) {
  const { pair, t } = part;
  const isCompared = (series: FigureSeries) =>
    series.periods !== 'NONE' && series.slots.filter((slot) => slot.figures.length > 0).length > 1;
  const compared = pair.series.filter(isCompared);
  const charts = compared.slice(0, MOST_CHARTS);
  const single = pair.series.filter((series) => !charts.includes(series));
  return (
    <Section
      id="figures"
      title={t('pairs.section.figures')}
      explain={pair.series.length > 0 ? t('pairs.explain.figures') : null}
    >
      {pair.series.length === 0 ? <p className="soft">{t('pairs.empty.figures')}</p> : null}
      {charts.length > 0 ? (
        <>
          <div className="multiples">
            {charts.map((series, index) => (
              <Multiple key={keyOf(series)} {...part} series={series} id={`chart-${index}`} />
            ))}
          </div>
          <FigureKey t={t} />
        </>
      ) : null}
      {single.length > 0 ? <Single {...part} series={single} /> : null}
    </Section>
  );
}

type SeriesProps = PairPart & { series: FigureSeries };

function Multiple({ series, id, locale, t }: SeriesProps & { id: string }) {
  const slots = slotsOf(series, locale, t);
  const latest = series.slots.findLast(({ figures }) => figures.length > 0);
  const figure = latest?.figures[0];
  const bad = series.slots.filter(({ figures }) => figures.some((each) => each.malformed));
  const values = slots.map(({ key, words }) => `${periodWords(key, locale, t)}: ${words}`);
  return (
    <figure className="multiple">
      <h3>{series.indicator}</h3>
      {figure ? (
        <LatestValue
          value={valueWords(figure, locale)}
          under={`${series.measure}, ${periodWords(latest?.period ?? '', locale, t)}`}
          href={hrefOf(figure)}
        />
      ) : null}
      <Bars id={id} slots={slots} label={`${series.indicator} – ${values.join('; ')}`} />
      {bad.map(({ period, figures }) => (
        <p key={period} className="micro">
          <Status mark="cross" tone="alert">
            {t('pairs.malformed', {
              period: periodWords(period ?? '', locale, t),
              raw: figures.find((each) => each.malformed)?.raw ?? '',
            })}
          </Status>
        </p>
      ))}
      <Twin series={series} locale={locale} t={t} />
    </figure>
  );
}

/** The chart again as a table, each value leading to where it was stated. */
function Twin({ series, locale, t }: Pick<SeriesProps, 'series' | 'locale' | 't'>) {
  return (
    <details>
      <summary>{t('pairs.twin')}</summary>
      <Table
        caption={series.indicator}
        hidden
        columns={[{ label: t('pairs.head.period') }, { label: t('pairs.head.value'), right: true }]}
      >
        {series.slots.map(({ period, figures }) => (
          <tr key={period}>
            <th scope="row">{periodWords(period ?? '', locale, t)}</th>
            <td className="right">
              {figures.length === 0 ? (
                <span className="faint">{t('registry.notRecorded')}</span>
              ) : (
                figures.map((figure) => (
                  <div key={`${figure.conference}${figure.itemId}`}>
                    <Link href={hrefOf(figure)} prefetch={false}>
                      {valueWords(figure, locale)}
                    </Link>
                  </div>
                ))
              )}
            </td>
          </tr>
        ))}
      </Table>
    </details>
  );
}

/** What was counted once: nothing to compare it with yet. */
function Single({ series, locale, t }: PairPart & { series: readonly FigureSeries[] }) {
  const all = series.flatMap((each) =>
    each.slots.flatMap(({ period, figures }) =>
      figures.map((figure) => ({ ...each, period, figure })),
    ),
  );
  const shown = all.slice(0, MOST_ROWS);
  const columns = ['indicator', 'value', 'raw'].map((head) => ({
    label: t(`pairs.head.${head}`),
    right: head === 'value',
  }));
  return (
    <div className="mt-4">
      <p className="small soft">{t('pairs.once1')}</p>
      <Table caption={t('pairs.once1')} hidden columns={columns}>
        {shown.map(({ indicator, measure, period, figure }, index) => (
          <tr
            key={`${figure.conference}${figure.itemId}`}
            className={index < MOST_PRINTED ? undefined : 'no-print'}
          >
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
        ))}
      </Table>
      {all.length > MOST_PRINTED ? (
        <p className="print-only small">
          {t('pairs.moreRows', { count: all.length - MOST_PRINTED })}
        </p>
      ) : null}
      {all.length > shown.length ? (
        <p className="small soft no-print">
          {t('pairs.moreRows', { count: all.length - shown.length })}
        </p>
      ) : null}
    </div>
  );
}

function keyOf({ indicator, measure, periods }: FigureSeries): string {
  return `${indicator}${measure}${periods}`;
}
