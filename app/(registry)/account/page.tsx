import type { Metadata } from 'next';
import { Identity } from '@/components/account/identity';
import { SessionList } from '@/components/account/session-list';
import { TokenList } from '@/components/account/token-list';
import { PageHeader } from '@/components/layout/page-header';
import { Notice } from '@/components/ui/notice';
import { ownMemberships, ownSessions, ownTokens } from '@/lib/domain/users/queries/own';
import { accountSearch } from '@/lib/domain/users/schema';
import { readSearch, type SearchParams } from '@/lib/http/search';
import { requireActor } from '@/lib/http/session';
import { getTranslator } from '@/lib/platform/i18n/translator';
import { endAllSessions, endSession, endToken } from './actions';
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
  const [sessions, tokens] = await Promise.all([ownSessions(actor), ownTokens(actor)]);
  return (
    <>
      <PageHeader title={actor.displayName} kicker={t('account.title')} />
      {filter.done ? <Notice title={t(`account.done.${filter.done}`)} /> : null}
      <Identity username={actor.username} memberships={memberships} t={t} />
      <PasswordSection t={t} />
      <section className="section">
        <header>
          <h2>{t('account.sessions.title')}</h2>
        </header>
        <SessionList sessions={sessions} end={endSession} endAll={endAllSessions} t={t} />
      </section>
      <section className="section">
        <header>
          <h2>{t('account.tokens.title')}</h2>
        </header>
        <TokenList tokens={tokens} revoke={endToken} t={t} />
      </section>
    </>
  );
}
