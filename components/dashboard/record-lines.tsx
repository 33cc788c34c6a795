import { DateText } from '@/components/records/date-text';
import { partyLine } from '@/components/records/party';
import { ValidityStatus } from '@/components/regulations/validity';
import { Agenda, AgendaItem } from '@/components/ui/agenda';
import { Tag } from '@/components/ui/status';
import type { Locale, Translate } from '@/lib/core/translate';
import type { ConferenceListItem } from '@/lib/domain/conferences/schema/list';
import type { RegulationListItem } from '@/lib/domain/regulations/schema/list';

type Words = { locale: Locale; t: Translate };

/** A few regulations, a line each: date of signing, title and parties, validity today. */
export function RegulationLines({ items, locale, t }: { items: RegulationListItem[] } & Words) {
  return (
    <Agenda>
      {items.map((item) => (
        <AgendaItem
          key={item.id}
          when={<DateText date={item.signedOn} locale={locale} t={t} />}
          href={`/regulations/${item.id}`}
          title={item.number ? `${item.number}, ${item.title}` : item.title}
          beside={item.access === 'PARTIES' ? <Tag>{t('registry.partiesOnly')}</Tag> : null}
          under={partyLine(item.parties, t)}
          state={<ValidityStatus {...item.validity} t={t} />}
        />
      ))}
    </Agenda>
  );
}

/** A few conferences, a line each: date, title and parties, kind. */
export function ConferenceLines({ items, locale, t }: { items: ConferenceListItem[] } & Words) {
  return (
    <Agenda>
      {items.map((item) => (
        <AgendaItem
          key={item.id}
          when={<DateText date={item.heldOn} locale={locale} t={t} />}
          href={`/conferences/${item.id}`}
          title={item.title}
          beside={item.access === 'PARTIES' ? <Tag>{t('registry.partiesOnly')}</Tag> : null}
          under={[partyLine(item.parties, t), ...item.statedParties].filter(Boolean).join(' – ')}
          state={item.kinds.map((kind) => t(`codes.conferenceKind.${kind}`)).join(', ')}
        />
      ))}
    </Agenda>
  );
}
