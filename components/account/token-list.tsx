import { Button } from '@/components/ui/button';
import { Table } from '@/components/ui/table';
import type { Translate } from '@/lib/core/translate';
import { Moment } from './moment';

type TokenItem = {
  id: string;
  name: string;
  createdAt: Date;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
};

/** One's API tokens, each with the button that revokes it. */
export function TokenList({
  tokens,
  revoke,
  t,
}: {
  tokens: readonly TokenItem[];
  revoke: (data: FormData) => Promise<void>;
  t: Translate;
}) {
  if (tokens.length === 0) return <p>{t('account.tokens.none')}</p>;
  const columns = ['name', 'created', 'expires', 'used', 'act'].map((name) => ({
    key: name,
    label: t(`account.tokens.${name}`),
  }));
  return (
    <Table columns={columns} caption={t('account.tokens.title')} hidden>
      {tokens.map((token) => (
        <tr key={token.id}>
          <td data-label={t('account.tokens.name')}>{token.name}</td>
          <td data-label={t('account.tokens.created')}>
            <Moment at={token.createdAt} />
          </td>
          <td data-label={t('account.tokens.expires')}>
            {token.expiresAt ? <Moment at={token.expiresAt} /> : t('account.tokens.never')}
          </td>
          <td data-label={t('account.tokens.used')}>
            {token.lastUsedAt ? <Moment at={token.lastUsedAt} /> : t('account.tokens.unused')}
          </td>
          <td data-label={t('account.tokens.act')}>
            <form action={revoke}>
              <input type="hidden" name="id" value={token.id} />
              <Button small>{t('account.tokens.end')}</Button>
            </form>
          </td>
        </tr>
      ))}
    </Table>
  );
}
