import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale, LOCALE_COOKIE } from '@/lib/platform/i18n/translator';
import { localPath } from './local-path';

const A_YEAR = 365 * 24 * 3600;

/** Changes to the other language and leads back to the page the form stood on. */
export async function changeLanguage(): Promise<never> {
  const other = (await getLocale()) === 'vi' ? 'en' : 'vi';
  const options = { httpOnly: true, sameSite: 'lax', path: '/', maxAge: A_YEAR } as const;
  (await cookies()).set(LOCALE_COOKIE, other, options);
  const from = (await headers()).get('referer');
  const page = from && URL.canParse(from) ? new URL(from) : null;
  redirect(localPath(page ? page.pathname + page.search : '/'));
}
