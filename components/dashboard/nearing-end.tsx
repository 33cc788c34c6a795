import { DateText } from '@/components/records/date-text';
import { partyLine } from '@/components/records/party';
import { ValidityStatus } from '@/components/regulations/validity';
import { Agenda, AgendaItem } from '@/components/ui/agenda';
import type { Locale, Translate } from '@/lib/core/translate';
import type { NearingEnd } from '@/lib/operations/dashboard/schema';

/** Papers about the end of the time they name for themselves, with how they stand today. */
export function NearingEndList({
  papers,
  locale,
  t,
}: {
  papers: readonly NearingEnd[];
  locale: Locale;
  t: Translate;
}) {
  if (papers.length === 0) return <p className="soft">{t('dashboard.ending.empty')}</p>;
  return (
    <Agenda>
      {papers.map((paper) => (
        <AgendaItem
          key={paper.id}
          when={<DateText date={paper.endsOn} locale={locale} t={t} />}
          href={`/regulations/${paper.id}`}
          title={paper.number ? `${paper.number}, ${paper.title}` : paper.title}
          under={[partyLine(paper.parties, t), paper.endIsOpen ? t('dashboard.ending.open') : '']
            .filter(Boolean)
            .join(' · ')}
          state={<ValidityStatus {...paper.validity} t={t} />}
        />
      ))}
    </Agenda>
  );
}
