import { formatFigure } from '@/lib/domain/indicators/rules';
import { type Claim, figure } from '../facts';
import type { DocumentedConference } from './read';

/** The figures with their operators; the words of the reports were not kept, so they are put anew. */
export function figuresOf({ figures = [] }: DocumentedConference, stated: Claim) {
  const reworded: Claim = {
    ...stated,
    certainty: 'INFERRED',
    basis: 'Lời của nguồn không được ghi lại; viết lại từ số và dấu so sánh.',
  };
  const silent: Claim = {
    ...stated,
    certainty: 'UNKNOWN',
    basis: 'Không ghi lại được số liệu tính cho kỳ nào.',
  };
  return figures.map(({ indicator, measure, operator, number, counted }, at) =>
    figure(
      {
        id: `sl-${at + 1}`,
        indicator,
        measure,
        operator,
        number: String(number),
        raw: worded(operator, String(number), counted),
      },
      stated,
      { raw: reworded, period: silent },
    ),
  );
}

function worded(operator: string, number: string, counted: string): string {
  const { number: digits } = formatFigure({ operator: 'EQ', number, malformed: false }, 'vi');
  return `${operator === 'GT' ? 'hơn ' : ''}${digits} ${counted}`;
}
