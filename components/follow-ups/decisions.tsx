import { Button } from '@/components/ui/button';
import { formatInstant } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { FollowUpView } from '@/lib/domain/follow-ups/schema/view';

/** What leaders decided, oldest first; each can be taken back by whom may decide. */
export function Decisions({
  thread,
  undo,
  locale,
  t,
}: {
  thread: FollowUpView;
  undo: (data: FormData) => Promise<void>;
  locale: Locale;
  t: Translate;
}) {
  if (thread.decisions.length === 0) return <p className="soft">{t('followUps.decisionsNone')}</p>;
  return (
    <ol className="mentions">
      {thread.decisions.map(({ id, kind, reason, by, at, undone }) => (
        <li key={id}>
          <b>{t(`followUps.decided.${kind}`)}</b>{' '}
          {undone ? <span className="faint">({t('followUps.undone')})</span> : null}
          <span className="second">
            {t('followUps.by', { name: by, at: formatInstant(at, locale) })}
          </span>
          {reason ? <p className="prose">{reason}</p> : null}
          {thread.can.decide && !undone ? (
            <form action={undo} className="mt-2">
              <input type="hidden" name="id" value={thread.id} />
              <input type="hidden" name="version" value={thread.version} />
              <input type="hidden" name="decision" value={id} />
              <Button small>{t('followUps.undo')}</Button>
            </form>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
