import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFigure } from '@/lib/domain/indicators/rules';
import { figureOperators } from '@/lib/domain/indicators/schema';

const stated = (over: Partial<Parameters<typeof formatFigure>[0]>) => ({
  operator: 'EQ' as const,
  number: '72',
  malformed: false,
  ...over,
});

describe('a figure in words', () => {
  it.each([
    [stated({}), '', '72'],
    [stated({ operator: 'GT', number: '7500' }), '>', '7.500'],
    [stated({ operator: 'GE', number: '20000' }), '≥', '20.000'],
    [stated({ operator: 'LT', number: '999' }), '<', '999'],
    [stated({ operator: 'LE', number: '1000000' }), '≤', '1.000.000'],
    [stated({ operator: 'APPROX', number: '1234567.5' }), '≈', '1.234.567,5'],
    [stated({ number: '0.25' }), '', '0,25'],
    [stated({ operator: null, number: '6' }), '', '6'],
  ])('writes %j', (figure, mark, number) => {
    expect(formatFigure(figure, 'vi')).toEqual({ mark, number });
  });

  it('groups the English way in English', () => {
    const figure = stated({ operator: 'GT', number: '1234567.5' });
    expect(formatFigure(figure, 'en')).toEqual({ mark: '>', number: '1,234,567.5' });
  });

  it.each([
    ['malformed, though a number was kept', stated({ number: '2500.000', malformed: true })],
    ['an order of magnitude', stated({ operator: 'ORDER_OF_MAGNITUDE', number: null })],
    ['an order of magnitude with a number', stated({ operator: 'ORDER_OF_MAGNITUDE' })],
    ['words alone', stated({ operator: null, number: null })],
  ])('gives no number and no mark for what is %s', (_, figure) => {
    expect(formatFigure(figure, 'vi')).toEqual({ mark: '', number: null });
  });

  it('keeps every digit, whatever the number', () => {
    const digits = fc.stringMatching(/^(0|[1-9]\d{0,17})(\.\d{1,6})?$/);
    const operators = fc.constantFrom(...figureOperators.filter((it) => !it.startsWith('ORDER')));
    fc.assert(
      fc.property(digits, operators, (number, operator) => {
        const shown = formatFigure(stated({ number, operator }), 'vi').number ?? '';
        expect(shown.replaceAll('.', '').replace(',', '.')).toBe(number);
        expect(shown.split(',')[0]).toMatch(/^\d{1,3}(\.\d{3})*$/);
      }),
    );
  });
});
