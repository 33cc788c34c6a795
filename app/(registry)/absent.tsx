import { PageHeader } from '@/components/layout/page-header';
import { ButtonLink } from '@/components/ui/button';
import { getTranslator } from '@/lib/platform/i18n/translator';

/** What stands where a record is absent or unseen: the same words for both. */
export async function Absent() {
  const t = await getTranslator();
  return (
    <>
      <PageHeader title={t('errors.page.notFound')} under={t('errors.page.notFoundText')} />
      <p className="row">
        <ButtonLink href="/">{t('registry.home')}</ButtonLink>
        <ButtonLink href="/regulations">{t('registry.regulations')}</ButtonLink>
      </p>
    </>
  );
}

/** The title of a record's tab, or of what stands in its place. */
export async function titleOf(title: string | undefined): Promise<string> {
  return title ?? (await getTranslator())('errors.page.notFound');
}
