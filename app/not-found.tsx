import { PageHeader } from '@/components/layout/page-header';
import { ButtonLink } from '@/components/ui/button';
import { getTranslator } from '@/lib/platform/i18n/translator';
import { RegistryFrame } from './(registry)/frame';

/** Absent or unseen: the same page for both. */
export default async function NotFound() {
  const t = await getTranslator();
  return (
    <RegistryFrame current="account">
      <PageHeader title={t('errors.page.notFound')} under={t('errors.page.notFoundText')} />
      <p className="row">
        <ButtonLink href="/">{t('registry.home')}</ButtonLink>
        <ButtonLink href="/regulations">{t('registry.regulations')}</ButtonLink>
      </p>
    </RegistryFrame>
  );
}
