import Link from 'next/link';
import { Section } from '@/components/layout/ledger';
import { Origin, originOf } from '@/components/records/origin';
import { PartyLink } from '@/components/records/party';
import { Second, Table } from '@/components/ui/table';
import type { Translate } from '@/lib/core/translate';
import type { ParticipantView } from '@/lib/domain/conferences/schema/view';
import type { ProvenanceView } from '@/lib/domain/sources/schema/views';
import type { MinutesPart } from './frame';
import { OriginNote } from './origin-note';

/** Who chaired, spoke and attended, with rank and posts of the day. */
export function ParticipantSection(part: MinutesPart) {
  const { view, t } = part;
  const title = t('conferences.section.people');
  return (
    <Section id="people" title={title} explain={t('conferences.section.peopleExplain')}>
      {view.participants.length > 0 ? (
        <Table caption={title} hidden columns={columns(t)}>
          {view.participants.map((each) => (
            <Participant key={each.itemId} {...part} participant={each} />
          ))}
        </Table>
      ) : (
        <p className="soft">{t('conferences.people.none')}</p>
      )}
      <OriginNote entry={originOf(view.provenance, 'participants')} t={t} />
    </Section>
  );
}

function columns(t: Translate) {
  const keys = ['name', 'role', 'posts', 'unit'];
  return keys.map((key) => ({ key, label: t(`conferences.people.${key}`) }));
}

function Participant({ participant, view, t }: MinutesPart & { participant: ParticipantView }) {
  const { itemId, role, posts } = participant;
  const from = (field: string) => originOf(view.provenance, field, itemId);
  return (
    <tr id={itemId}>
      <th scope="row">
        <Name participant={participant} t={t} />
      </th>
      <td data-label={t('conferences.people.role')}>
        <Origin entry={from('role') ?? from('name') ?? from('delegation')} t={t}>
          {t(`codes.participation.${role}`)}
        </Origin>
      </td>
      <td data-label={t('conferences.people.posts')}>
        {posts.length > 0 ? (
          <Origin entry={from('posts')} t={t}>
            {posts.join('; ')}
          </Origin>
        ) : (
          <span className="faint">{t('registry.none')}</span>
        )}
      </td>
      <td data-label={t('conferences.people.unit')}>
        <Side participant={participant} t={t} />
        <OriginNote entry={doubtful(from('unit'))} t={t} />
      </td>
    </tr>
  );
}

/** The side of somebody is told beside the posts; it has an origin of its own where that differs. */
function doubtful(entry: ProvenanceView | null): ProvenanceView | null {
  return entry?.certainty === 'STATED' ? null : entry;
}

function Name({ participant, t }: { participant: ParticipantView; t: Translate }) {
  const { person, rank, delegation, capacity } = participant;
  if (person === null) {
    return (
      <>
        {delegation}
        <Second>{t('conferences.people.delegation')}</Second>
      </>
    );
  }
  return (
    <>
      {capacity ? `${t(`codes.capacity.${capacity}`)} ` : null}
      {rank ? `${rank} ` : null}
      <Link className="plain" href={`/people/${person.id}`} prefetch={false}>
        {person.name}
      </Link>
    </>
  );
}

/** The unit under its name of the day, else the words of the source. */
function Side({ participant, t }: { participant: ParticipantView; t: Translate }) {
  const { unit, unitText } = participant;
  if (unit) return <PartyLink party={unit} />;
  return unitText ?? <span className="faint">{t('registry.notStated')}</span>;
}
