import type { BarKind, Slot } from '@/components/charts/bars-layout';
import { formatEdtf } from '@/lib/core/edtf/format';
import { formatFigure } from '@/lib/domain/indicators/rules';
import type { FigureSeries, PlottedFigure } from '@/lib/operations/pairs/schema/view';
import type { PairPart } from './frame';

const KINDS: Record<NonNullable<PlottedFigure['operator']>, BarKind> = {
  EQ: 'EXACT',
  GT: 'ABOVE',
  GE: 'ABOVE',
  LT: 'BELOW',
  LE: 'BELOW',
  APPROX: 'ABOUT',
  ORDER_OF_MAGNITUDE: 'WORDS',
};

/** A series as slots of a chart; malformed values and words are marked and not drawn. */
export function slotsOf(
  series: FigureSeries,
  locale: PairPart['locale'],
  t: PairPart['t'],
): Slot[] {
  return series.slots.map(({ period, figures }) => {
    const [figure] = figures;
    const kind = figure ? kindOf(figure) : 'GAP';
    const isPlotted = figure?.number && kind !== 'MALFORMED' && kind !== 'WORDS';
    return {
      key: period ?? '',
      group: (period ?? '').slice(-7).slice(0, 4) || '–',
      kind,
      value: isPlotted ? Number(figure.number) : null,
      href: figure ? hrefOf(figure) : null,
      words: figure ? valueWords(figure, locale) : t('registry.notRecorded'),
    };
  });
}

function kindOf({ malformed, operator, number }: PlottedFigure): BarKind {
  if (malformed) return 'MALFORMED';
  if (number === null) return 'WORDS';
  return operator ? KINDS[operator] : 'EXACT';
}

/** A value as people read it; the source's own words where it is no number. */
export function valueWords(figure: PlottedFigure, locale: PairPart['locale']): string {
  const { mark, number } = formatFigure(figure, locale);
  return number === null ? figure.raw : `${mark} ${number}`.trim();
}

/** Where a figure was stated. */
export function hrefOf({ conference, itemId }: PlottedFigure): string {
  return `/conferences/${conference}#${itemId}`;
}

/** A period in words, halves of a year by their name. */
export function periodWords(period: string, locale: PairPart['locale'], t: PairPart['t']): string {
  const half = /^(\d{4})-(01|07)\/\1-(06|12)$/.exec(period);
  if (!half?.[1]) return formatEdtf(period, locale);
  return t(half[2] === '01' ? 'pairs.firstHalf' : 'pairs.secondHalf', { year: half[1] });
}
