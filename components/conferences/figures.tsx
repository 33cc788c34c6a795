import { Section } from '@/components/layout/ledger';
import { NotRecorded } from '@/components/records/not-recorded';
import { Origin, originOf } from '@/components/records/origin';
import { Status } from '@/components/ui/status';
import { Second, Table } from '@/components/ui/table';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Translate } from '@/lib/core/translate';
import type { FigureView } from '@/lib/domain/conferences/schema/view';
import { formatFigure } from '@/lib/domain/indicators/rules';
import type { MinutesPart } from './frame';

/** The figures beside the words they were read from; a malformed one is words alone. */
export function FigureSection(part: MinutesPart) {
  const { view, t } = part;
  const title = t('conferences.section.figures');
  const malformed = view.figures.filter((figure) => figure.malformed);
  if (view.figures.length === 0) {
    return (
      <Section id="figures" title={title}>
        <p className="soft">{t('conferences.figure.none')}</p>
      </Section>
    );
  }
  return (
    <Section
      id="figures"
      title={title}
      explain={t('conferences.section.figuresExplain')}
      notes={malformed.length > 0 ? <WhyNoNumber figures={malformed} t={t} /> : null}
    >
      <Table caption={title} hidden columns={columns(t)}>
        {view.figures.map((figure) => (
          <FigureRow key={figure.itemId} {...part} figure={figure} />
        ))}
      </Table>
    </Section>
  );
}

/** How many attended, with the counted thing of each figure. */
export function DelegateCounts({ view, locale, t }: MinutesPart) {
  const counts = view.figures.filter((figure) => figure.countsDelegates);
  if (counts.length === 0) return <NotRecorded t={t} />;
  return counts.map((figure) => {
    const { mark, number } = formatFigure(figure, locale);
    const value = number === null ? figure.raw : `${mark} ${number} ${figure.measure}`.trim();
    return (
      <div key={figure.itemId}>
        <Origin entry={originOf(view.provenance, 'number', figure.itemId)} t={t}>
          <span className="figs">{value}</span>
        </Origin>
        <Second>{figure.indicator}</Second>
      </div>
    );
  });
}

function columns(t: Translate) {
  const keys = ['indicator', 'value', 'measure', 'raw'];
  return keys.map((key) => ({
    key,
    label: t(`conferences.figure.${key}`),
    right: key === 'value',
  }));
}

function FigureRow({ figure, view, locale, t }: MinutesPart & { figure: FigureView }) {
  const { itemId, indicator, measure, period, raw, malformed } = figure;
  return (
    <tr id={itemId}>
      <th scope="row">
        {indicator}
        {period ? <Second>{formatEdtf(period, locale)}</Second> : null}
      </th>
      <td className="right nowrap figs" data-label={t('conferences.figure.value')}>
        <Value figure={figure} locale={locale} t={t} />
      </td>
      <td data-label={t('conferences.figure.measure')}>{measure || t('registry.none')}</td>
      <td className="wide" data-label={t('conferences.figure.raw')}>
        <Origin entry={originOf(view.provenance, 'raw', itemId)} t={t}>
          <span className={malformed ? 'malformed' : undefined}>
            {t('conferences.figure.quoted', { raw })}
          </span>
        </Origin>
      </td>
    </tr>
  );
}

function Value({ figure, locale, t }: Omit<MinutesPart, 'view'> & { figure: FigureView }) {
  if (figure.malformed) {
    return (
      <Status mark="cross" tone="alert">
        {t('conferences.figure.malformed')}
      </Status>
    );
  }
  const { mark, number } = formatFigure(figure, locale);
  if (number === null) return <span className="faint">{t('conferences.figure.noNumber')}</span>;
  return `${mark} ${number}`.trim();
}

function WhyNoNumber({ figures, t }: { figures: readonly FigureView[]; t: Translate }) {
  return figures.map(({ itemId, raw }) => (
    <div key={itemId}>
      <h3>{t('conferences.figure.whyTitle', { raw })}</h3>
      <p>{t('conferences.figure.why')}</p>
    </div>
  ));
}
