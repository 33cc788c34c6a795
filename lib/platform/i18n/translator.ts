import { cookies } from 'next/headers';
import { cache } from 'react';
import type { Locale, Translate } from '@/lib/core/translate';
import { translatorFor } from './translate';

export const LOCALE_COOKIE = 'locale';

/** The language this browser chose; Vietnamese unless it chose English. */
export const getLocale = cache(async (): Promise<Locale> => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  return chosen === 'en' ? 'en' : 'vi';
});

/** The translator of this request. */
export const getTranslator = cache(
  async (): Promise<Translate> => translatorFor(await getLocale()),
);
