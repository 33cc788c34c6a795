import Link from 'next/link';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { PartyView } from '@/lib/domain/sources/schema/views';

/** A unit under its name of the time, leading to its page. */
export function PartyLink({ party }: { party: { code: string; name: string } }) {
  return (
    <Link className="plain" href={`/units/${party.code}`} prefetch={false}>
      {party.name}
    </Link>
  );
}

/** What has become of a party since: "nay là …", or that it ended; nothing where nothing changed. */
export function PartyNow({ party, locale, t }: { party: PartyView; locale: Locale; t: Translate }) {
  const { now } = party;
  if (now === null) return null;
  const since = now.date ? formatEdtf(now.date, locale) : null;
  if (now.kind === 'ended') {
    return <>{since ? t('records.endedOn', { date: since }) : t('records.ended')}</>;
  }
  return (
    <>
      {t('registry.nowCalled')}{' '}
      {now.units.map((unit, index) => (
        <span key={unit.code}>
          {index > 0 ? ', ' : null}
          <PartyLink party={unit} />
        </span>
      ))}
      {since ? `, ${t('records.since', { date: since })}` : null}
    </>
  );
}

const MOST_NAMED = 4;

/** The names of the parties in a line, for the second line of a row; of many, the first few. */
export function partyLine(parties: readonly PartyView[], t: Translate): string {
  const named = parties.length > MOST_NAMED ? parties.slice(0, MOST_NAMED - 1) : parties;
  const line = named.map((party) => party.name).join(' – ');
  const others = parties.length - named.length;
  return others > 0 ? `${line} ${t('records.andOthers', { count: others })}` : line;
}
