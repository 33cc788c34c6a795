import { Origin, originOf } from '@/components/records/origin';
import { PartyLink, PartyNow } from '@/components/records/party';
import { Tag } from '@/components/ui/status';
import { Second } from '@/components/ui/table';
import type { VenueView } from '@/lib/domain/conferences/schema/view';
import type { MinutesPart } from './frame';
import { OriginNote } from './origin-note';
import { Stated } from './stated';

/** The parties in their order, under the names of the day and what has become of them since. */
export function ConferenceParties(part: MinutesPart) {
  return (
    <ol>
      {part.view.parties.map((party) => (
        <li key={party.itemId}>
          <PartyLine {...part} party={party} />
        </li>
      ))}
    </ol>
  );
}

function PartyLine({
  party,
  view,
  locale,
  t,
}: MinutesPart & { party: MinutesPart['view']['parties'][number] }) {
  const { unit, text, itemId, isHost } = party;
  const field = unit ? 'unit' : 'text';
  return (
    <>
      {unit ? <PartyLink party={unit} /> : text}{' '}
      {isHost ? <Tag>{t('conferences.host')}</Tag> : null}
      {unit?.isClass ? <Second>{t('conferences.classOfUnits')}</Second> : null}
      {unit && text ? <Second>{t('conferences.statedAs', { text })}</Second> : null}
      {unit?.now ? (
        <Second>
          <PartyNow party={unit} locale={locale} t={t} />
        </Second>
      ) : null}
      <OriginNote entry={originOf(view.provenance, field, itemId)} t={t} />
    </>
  );
}

/** The halls, or the bridge points, with those that are a class of places. */
export function Venues({ view, as, t }: MinutesPart & { as: VenueView['role'] }) {
  const venues = view.venues.filter((venue) => venue.role === as);
  if (venues.length === 0) {
    return (
      <Stated entry={originOf(view.provenance, 'venues')} t={t}>
        {null}
      </Stated>
    );
  }
  return venues.map((venue) => (
    <div key={venue.itemId}>
      <Origin entry={originOf(view.provenance, 'place', venue.itemId)} t={t}>
        {venue.place}
      </Origin>
      {venue.isClass ? <Second>{t('conferences.classOfPlaces')}</Second> : null}
    </div>
  ));
}
