import { Section } from '@/components/layout/ledger';
import type { FigureSeries } from '@/lib/operations/pairs/schema/view';
import { FigureChart } from './figure-chart';
import { FigureKey } from './figure-key';
import { FigureList } from './figure-list';
import type { PairPart } from './frame';

const MOST_CHARTS = 6;

/** Whether the figures move: charts where a thing was counted more than once, else the values alone. */
export function Figures(part: PairPart) {
  const { pair, t } = part;
  const charts = pair.series.filter(isCompared).slice(0, MOST_CHARTS);
  const single = pair.series.filter((series) => !charts.includes(series));
  return (
    <Section
      id="figures"
      title={t('pairs.section.figures')}
      explain={pair.series.length > 0 ? t('pairs.explain.figures') : null}
    >
      {pair.series.length === 0 ? <p className="soft">{t('pairs.empty.figures')}</p> : null}
      {charts.length > 0 ? <Charts {...part} charts={charts} /> : null}
      {single.length > 0 ? <FigureList {...part} series={single} /> : null}
    </Section>
  );
}

function isCompared({ periods, slots }: FigureSeries): boolean {
  return periods !== 'NONE' && slots.filter(({ figures }) => figures.length > 0).length > 1;
}

function Charts({ charts, ...part }: PairPart & { charts: readonly FigureSeries[] }) {
  return (
    <>
      <div className="multiples">
        {charts.map((series, index) => (
          <FigureChart
            key={`${series.indicator}${series.measure}${series.periods}`}
            {...part}
            series={series}
            id={`chart-${index}`}
          />
        ))}
      </div>
      <FigureKey t={part.t} />
    </>
  );
}
