import { Section } from '@/components/layout/ledger';
import type { Translate } from '@/lib/core/translate';

const ADDRESS = '/calendar.ics?token=…';

/** How to have all of this in one's own calendar: the address, and where its token comes from. */
export function CalendarNote({ t }: { t: Translate }) {
  return (
    <Section id="calendar" title={t('pairs.calendar.title')}>
      <p>{t('pairs.calendar.how')}</p>
      <p className="mt-2">
        <code>{ADDRESS}</code>
      </p>
      <p className="small soft mt-2">{t('pairs.calendar.token')}</p>
    </Section>
  );
}
