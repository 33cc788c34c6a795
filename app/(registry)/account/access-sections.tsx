import { SessionList } from '@/components/account/session-list';
import { TokenList } from '@/components/account/token-list';
import type { Translate } from '@/lib/core/translate';
import { ownSessions, ownTokens } from '@/lib/domain/users/queries/own';
import type { UserActor } from '@/lib/policy/actor';
import { endAllSessions, endSession, endToken } from './actions';

/** By what one is known to the registry just now: sessions and tokens, each to be ended here. */
export async function AccessSections({ actor, t }: { actor: UserActor; t: Translate }) {
  const [sessions, tokens] = await Promise.all([ownSessions(actor), ownTokens(actor)]);
  return (
    <>
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
