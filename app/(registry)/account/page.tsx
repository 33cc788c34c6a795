import type { Metadata } from 'next';
import { Identity } from '@/components/account/identity';
import { PageHeader } from '@/components/layout/page-header';
import { Notice } from '@/components/ui/notice';
import { ownMemberships } from '@/lib/domain/users/queries/own';
import { accountSearch } from '@/lib/domain/users/schema';
import { readSearch, type SearchParams } from '@/lib/http/search';
import { requireActor } from '@/lib/http/session';
import { getTranslator } from '@/lib/platform/i18n/translator';
import { AccessSections } from './access-sections';
import { PasswordSection } from './password-section';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator();
  return { title: t('account.title') };
}

export default async function AccountPage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>;
}) {
  const actor = await requireActor('/account');
  const t = await getTranslator();
  if (actor.mustChangePassword) {
    return (
      <>
        <PageHeader title={t('account.mustChange.title')} under={t('account.mustChange.text')} />
        <PasswordSection t={t} />
      </>
    );
  }
  const { filter } = readSearch(accountSearch, await searchParams);
  const memberships = await ownMemberships(actor);
  return (
    <>
      <PageHeader title={actor.displayName} kicker={t('account.title')} />
      {filter.done ? <Notice title={t(`account.done.${filter.done}`)} /> : null}
      <Identity username={actor.username} memberships={memberships} t={t} />
      <PasswordSection t={t} />
      <AccessSections actor={actor} t={t} />
    </>
  );
}
