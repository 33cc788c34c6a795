'use client';

import { formatFigure } from '@/lib/domain/indicators/rules';
import type { UnderstoodFigure } from '@/lib/domain/indicators/rules/understand';

type Texts = Readonly<Record<string, string>>;

/** What was understood of a figure, in words: "Hiểu là > 20.000 buổi". Empty where nothing was typed. */
export function figureSentence(figure: UnderstoodFigure, texts: Texts): string {
  if (figure.raw === '') return '';
  const { rest } = figure;
  const more = rest ? ` ${put(texts.rest, { rest })}` : '';
  return meaning(figure, texts) + more;
}

/** A number of a payload as it is written here: "1.184", "4,3". */
export function numberWords(number: string, texts: Texts): string {
  const locale = texts.locale === 'en' ? 'en' : 'vi';
  return formatFigure({ operator: 'EQ', number, malformed: false }, locale).number ?? number;
}

function meaning(figure: UnderstoodFigure, texts: Texts): string {
  const { operator, number, malformed, alternatives, counted, measure } = figure;
  if (malformed) return texts.malformed ?? '';
  if (operator === 'ORDER_OF_MAGNITUDE') return texts.magnitude ?? '';
  if (alternatives.length > 0) {
    const numbers = alternatives
      .map((each) => numberWords(each, texts))
      .join(` ${texts.or ?? ''} `);
    return put(texts.doubtful, { numbers });
  }
  if (number === null) return texts.unread ?? '';
  const { mark } = formatFigure({ operator, number, malformed }, 'vi');
  const words = [mark, numberWords(number, texts), measure, counted].filter(Boolean).join(' ');
  return put(texts.read, { figure: words });
}

function put(text = '', values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
