import { Agenda, AgendaItem } from '@/components/ui/agenda';
import { formatInstant } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { Publication } from '@/lib/operations/dashboard/schema';

/** What was published last, of both kinds, with who wrote and who approved it. */
export function Published({
  publications,
  locale,
  t,
}: {
  publications: readonly Publication[];
  locale: Locale;
  t: Translate;
}) {
  return (
    <Agenda>
      {publications.map((each) => (
        <AgendaItem
          key={each.id}
          when={formatInstant(each.publishedAt, locale)}
          href={`/${each.type === 'REGULATION' ? 'regulations' : 'conferences'}/${each.id}`}
          title={each.number ? `${each.number}, ${each.title}` : each.title}
          under={whoOf(each, t)}
          state={t(`dashboard.published.${each.type}`, { revision: each.revision })}
        />
      ))}
    </Agenda>
  );
}

function whoOf({ author, approver }: Publication, t: Translate): string {
  if (author === null) return t('records.revision.byReference');
  return t('records.revision.by', { author, approver: approver ?? t('registry.unknown') });
}
