import type { Locale } from '@/lib/core/translate';

/** The language asked for by Accept-Language (RFC 9110, 12.5.4); Vietnamese where none fits. */
export function localeOf(header: string | null): Locale {
  const wishes = (header ?? '').split(',').map(wish);
  const best = wishes
    .filter(({ quality, locale }) => locale !== null && quality > 0)
    .sort((a, b) => b.quality - a.quality)[0];
  return best?.locale ?? 'vi';
}

function wish(entry: string): { locale: Locale | null; quality: number } {
  const [range = '', ...parameters] = entry
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/);
  const given = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const quality = given === undefined ? 1 : Number(given) || 0;
  const language = range.split('-')[0];
  return { locale: language === 'vi' || language === 'en' ? language : null, quality };
}
