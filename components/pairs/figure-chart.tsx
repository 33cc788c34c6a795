import Link from 'next/link';
import { Bars, LatestValue } from '@/components/charts/bars';
import { NotRecorded } from '@/components/records/not-recorded';
import { Status } from '@/components/ui/status';
import { Table } from '@/components/ui/table';
import type { FigureSeries } from '@/lib/operations/pairs/schema/view';
import { hrefOf, periodWords, slotsOf, valueWords } from './figure-words';
import type { PairPart } from './frame';
import { headsOf } from './heads';

type Props = { series: FigureSeries } & Omit<PairPart, 'pair'>;

/** One indicator over its periods: its latest value, its chart, what is malformed, and a table of it all. */
export function FigureChart({ series, id, locale, t }: Props & { id: string }) {
  const slots = slotsOf(series, locale, t);
  const values = slots.map(({ key, words }) => `${periodWords(key, locale, t)}: ${words}`);
  return (
    <figure className="multiple">
      <h3>{series.indicator}</h3>
      <Latest series={series} locale={locale} t={t} />
      <Bars id={id} slots={slots} label={`${series.indicator} – ${values.join('; ')}`} />
      <Malformed series={series} locale={locale} t={t} />
      <Twin series={series} locale={locale} t={t} />
    </figure>
  );
}

function Latest({ series, locale, t }: Props) {
  const latest = series.slots.findLast(({ figures }) => figures.length > 0);
  const figure = latest?.figures[0];
  if (!figure) return null;
  return (
    <LatestValue
      value={valueWords(figure, locale)}
      under={`${series.measure}, ${periodWords(latest?.period ?? '', locale, t)}`}
      href={hrefOf(figure)}
    />
  );
}

/** The raw text of what is not drawn because it is no number. */
function Malformed({ series, locale, t }: Props) {
  const bad = series.slots.flatMap(({ period, figures }) =>
    figures.filter(({ malformed }) => malformed).map(({ raw }) => ({ period: period ?? '', raw })),
  );
  return bad.map(({ period, raw }) => (
    <p key={`${period}${raw}`} className="micro">
      <Status mark="cross" tone="alert">
        {t('pairs.malformed', { period: periodWords(period, locale, t), raw })}
      </Status>
    </p>
  ));
}

/** The chart again as a table, each value leading to where it was stated. */
function Twin({ series, locale, t }: Props) {
  return (
    <details>
      <summary>{t('pairs.twin')}</summary>
      <Table caption={series.indicator} hidden columns={headsOf(['period', 'value'], t)}>
        {series.slots.map(({ period, figures }) => (
          <tr key={period}>
            <th scope="row">{periodWords(period ?? '', locale, t)}</th>
            <td className="right">
              {figures.length === 0 ? <NotRecorded t={t} /> : null}
              {figures.map((figure) => (
                <div key={`${figure.conference}${figure.itemId}`}>
                  <Link href={hrefOf(figure)} prefetch={false}>
                    {valueWords(figure, locale)}
                  </Link>
                </div>
              ))}
            </td>
          </tr>
        ))}
      </Table>
    </details>
  );
}
