import Link from 'next/link';
import { Section } from '@/components/layout/ledger';
import type { Locale, Translate } from '@/lib/core/translate';
import type { ThreadView } from '@/lib/domain/follow-ups/schema/view';
import { ThreadTable } from './table';

/** The threads of a record on its page, with the way to all of them. */
export function FollowUpSection({
  threads,
  explain,
  more,
  day,
  locale,
  t,
}: {
  threads: readonly ThreadView[];
  explain: string;
  /** The list of all of them, where more than these are recorded. */
  more?: { href: string; count: number } | null;
  day: string;
  locale: Locale;
  t: Translate;
}) {
  return (
    <Section id="follow-ups" title={t('followUps.section')} explain={explain}>
      {threads.length > 0 ? (
        <ThreadTable threads={threads} day={day} locale={locale} t={t} />
      ) : (
        <p className="soft">{t('followUps.none')}</p>
      )}
      {more ? (
        <p className="small mt-3">
          <Link href={more.href} prefetch={false}>
            {t('followUps.more', { count: more.count })}
          </Link>
        </p>
      ) : null}
    </Section>
  );
}
