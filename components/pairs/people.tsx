import Link from 'next/link';
import { Section } from '@/components/layout/ledger';
import { Second } from '@/components/ui/table';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { PairPerson } from '@/lib/operations/pairs/schema/view';
import { type PairPart, printedOf } from './frame';

const MOST_PRINTED = 4;

/** The people across the table, as they last appeared, each side by itself. */
export function People(part: PairPart) {
  const { pair, t } = part;
  const { a, b } = pair.people;
  const isEmpty = a.length + b.length === 0;
  return (
    <Section
      id="people"
      title={t('pairs.section.people')}
      explain={isEmpty ? null : t('pairs.explain.people')}
    >
      {isEmpty ? (
        <p className="soft">{t('pairs.empty.people')}</p>
      ) : (
        <div className="across">
          <Side {...part} name={pair.sides.a.name} people={a} />
          <Side {...part} name={pair.sides.b.name} people={b} />
        </div>
      )}
    </Section>
  );
}

type SideProps = PairPart & { name: string; people: readonly PairPerson[] };

function Side({ pair, name, people, locale, t }: SideProps) {
  const printed = printedOf(pair, MOST_PRINTED);
  return (
    <div>
      <h3>{name}</h3>
      {people.length === 0 ? <p className="faint small">{t('registry.notRecorded')}</p> : null}
      <ul>
        {people.map((person, index) => (
          <PersonLine
            key={`${person.id}${person.name}`}
            {...{ person, locale, t }}
            printed={index < printed}
          />
        ))}
        {people.length > printed ? (
          <li className="print-only">{t('pairs.moreRows', { count: people.length - printed })}</li>
        ) : null}
      </ul>
    </div>
  );
}

type LineProps = { person: PairPerson; printed: boolean } & Omit<PairPart, 'pair'>;

function PersonLine({ person, printed, locale, t }: LineProps) {
  const { id, name, rank, posts, role, conference } = person;
  const shown = <b>{[rank, name].filter(Boolean).join(' ')}</b>;
  const date = conference.heldOn.edtf ? formatEdtf(conference.heldOn.edtf, locale) : null;
  return (
    <li className={printed ? undefined : 'no-print'}>
      {id ? (
        <Link className="plain" href={`/people/${id}`} prefetch={false}>
          {shown}
        </Link>
      ) : (
        shown
      )}
      <Second>
        {posts.slice(0, 2).join(', ')}
        {posts.length > 0 ? '; ' : null}
        <Link className="plain" href={`/conferences/${conference.id}`} prefetch={false}>
          {`${t(`codes.participation.${role}`)} ${date ?? t('pairs.undated')}`}
        </Link>
      </Second>
    </li>
  );
}
