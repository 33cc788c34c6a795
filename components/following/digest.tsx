import Link from 'next/link';
import { Agenda, AgendaItem } from '@/components/ui/agenda';
import { Button } from '@/components/ui/button';
import { formatInstant } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import { type Digest, pageOf, textOf } from '@/lib/operations/following/schema';

type Props = {
  view: Digest;
  /** When this was read: what comes later stays new. */
  until: string;
  markSeen: (data: FormData) => Promise<void>;
  locale: Locale;
  t: Translate;
};

/** What was published of what one follows since one last looked, and the way to call it seen. */
export function DigestList({ view, until, markSeen, locale, t }: Props) {
  return (
    <>
      {view.changes.length > 0 ? (
        <>
          <Changes changes={view.changes} locale={locale} t={t} />
          <form action={markSeen} className="no-print py-2">
            <input type="hidden" name="until" value={until} />
            <Button small>{t('following.markSeen')}</Button>
          </form>
        </>
      ) : (
        <p>{t('following.nothingNew')}</p>
      )}
      <h3>{t('following.list')}</h3>
      <ul>
        {view.followed.map(({ target, label }) => (
          <li key={textOf(target)}>
            <Link href={pageOf(target)} prefetch={false}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function Changes({ changes, locale, t }: Pick<Props, 'locale' | 't'> & Pick<Digest, 'changes'>) {
  return (
    <Agenda>
      {changes.map((each) => (
        <AgendaItem
          key={each.id}
          when={formatInstant(each.publishedAt, locale)}
          href={`/${each.type === 'REGULATION' ? 'regulations' : 'conferences'}/${each.id}`}
          title={each.number ? `${each.number}, ${each.title}` : each.title}
          under={t('following.because', { what: each.because.join('; ') })}
          state={t(`following.change.${each.revision === 1 ? 'new' : 'revised'}`)}
        />
      ))}
    </Agenda>
  );
}
