import { SessionList } from '@/components/account/session-list';
import { TokenList } from '@/components/account/token-list';
import { Section } from '@/components/layout/ledger';
import type { Translate } from '@/lib/core/translate';
import { ownSessions, ownTokens } from '@/lib/domain/users/queries/own';
import type { UserActor } from '@/lib/policy/actor';
import { endAllSessions, endSession, endToken } from './actions';

/** By what one is known to the registry just now: sessions and tokens, each to be ended here. */
export async function AccessSections({ actor, t }: { actor: UserActor; t: Translate }) {
  const [sessions, tokens] = await Promise.all([ownSessions(actor), ownTokens(actor)]);
  return (
    <>
      <Section id="sessions" title={t('account.sessions.title')}>
        <SessionList sessions={sessions} end={endSession} endAll={endAllSessions} t={t} />
      </Section>
      <Section id="tokens" title={t('account.tokens.title')}>
        <TokenList tokens={tokens} revoke={endToken} t={t} />
      </Section>
    </>
  );
}
