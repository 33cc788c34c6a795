import { Button } from '@/components/ui/button';
import { Second, Table } from '@/components/ui/table';
import type { Translate } from '@/lib/core/translate';
import { Moment } from './moment';

type SessionItem = {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
  address: string | null;
  userAgent: string | null;
  current: boolean;
};

type Action = (data: FormData) => Promise<void>;

/** Where one is signed in, each session with the button that ends it. */
export function SessionList({
  sessions,
  end,
  endAll,
  t,
}: {
  sessions: readonly SessionItem[];
  end: Action;
  endAll: Action;
  t: Translate;
}) {
  const columns = ['device', 'address', 'began', 'seen', 'act'].map((name) => ({
    key: name,
    label: t(`account.sessions.${name}`),
  }));
  return (
    <>
      <Table columns={columns} caption={t('account.sessions.title')} hidden>
        {sessions.map((session) => (
          <Row key={session.id} {...{ session, end, t }} />
        ))}
      </Table>
      <form action={endAll}>
        <Button look="danger">{t('account.sessions.endAll')}</Button>
      </form>
    </>
  );
}

function Row({ session, end, t }: { session: SessionItem; end: Action; t: Translate }) {
  const unknown = t('account.sessions.unknown');
  return (
    <tr>
      <td data-label={t('account.sessions.device')}>
        {session.userAgent ?? unknown}
        {session.current ? <Second>{t('account.sessions.current')}</Second> : null}
      </td>
      <td data-label={t('account.sessions.address')}>{session.address ?? unknown}</td>
      <td data-label={t('account.sessions.began')}>
        <Moment at={session.createdAt} />
      </td>
      <td data-label={t('account.sessions.seen')}>
        <Moment at={session.lastSeenAt} />
      </td>
      <td data-label={t('account.sessions.act')}>
        <form action={end}>
          <input type="hidden" name="id" value={session.id} />
          <Button small>{t('account.sessions.end')}</Button>
        </form>
      </td>
    </tr>
  );
}
