import Link from 'next/link';
import { Section } from '@/components/layout/ledger';
import { DateText } from '@/components/records/date-text';
import { Second, Table } from '@/components/ui/table';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { PairPerson } from '@/lib/operations/pairs/schema/view';
import type { PairPart } from './frame';

const MOST_ROWS = 6;
const MOST_PRINTED = 4;

/** Who was commended, conference by conference; a count that is not stated is not a nought. */
export function Commendations({ pair, locale, t }: PairPart) {
  const { commendations } = pair;
  const title = t('pairs.section.commendations');
  const heads = ['conferenceOf', 'collectives', 'individuals', 'form', 'awarding'];
  const columns = heads.map((head, index) => ({
    label: t(`pairs.head.${head}`),
    right: index === 1 || index === 2,
  }));
  if (commendations.length === 0) {
    return (
      <Section id="commendations" title={title}>
        <p className="soft">{t('pairs.empty.commendations', { count: pair.counts.conferences })}</p>
      </Section>
    );
  }
  return (
    <Section id="commendations" title={title}>
      <Table caption={title} hidden columns={columns}>
        {commendations.slice(0, MOST_ROWS).map((each) => (
          <tr key={each.conference}>
            <th scope="row">
              <Link className="plain" href={`/conferences/${each.conference}`} prefetch={false}>
                {each.title}
              </Link>
              <Second>
                <DateText date={each.heldOn} locale={locale} t={t} />
              </Second>
            </th>
            <td className="right" data-label={t('pairs.head.collectives')}>
              {each.collectives ?? '–'}
            </td>
            <td className="right" data-label={t('pairs.head.individuals')}>
              {each.individuals ?? '–'}
            </td>
            <td data-label={t('pairs.head.form')}>
              {each.forms.join('; ') || <span className="unknown">{t('registry.notStated')}</span>}
            </td>
            <td>{each.awarding.join('; ') || <span className="faint">–</span>}</td>
          </tr>
        ))}
      </Table>
      {commendations.length > MOST_ROWS ? (
        <p className="small soft">
          {t('pairs.moreRows', { count: commendations.length - MOST_ROWS })}
        </p>
      ) : null}
    </Section>
  );
}

/** The people across the table, as they last appeared, each side by itself. */
export function People({ pair, locale, t }: PairPart) {
  const { people, sides } = pair;
  const isEmpty = people.a.length + people.b.length === 0;
  return (
    <Section
      id="people"
      title={t('pairs.section.people')}
      explain={isEmpty ? null : t('pairs.explain.people')}
    >
      {isEmpty ? (
        <p className="soft">{t('pairs.empty.people')}</p>
      ) : (
        <div className="sides">
          {(['a', 'b'] as const).map((side) => (
            <div key={side}>
              <h3>{sides[side].name}</h3>
              {people[side].length === 0 ? (
                <p className="faint small">{t('registry.notRecorded')}</p>
              ) : (
                <ul>
                  {people[side].map((person, index) => (
                    <PersonLine
                      key={`${person.id}${person.name}`}
                      {...{ person, locale, t }}
                      printed={index < MOST_PRINTED}
                    />
                  ))}
                  {people[side].length > MOST_PRINTED ? (
                    <li className="print-only">
                      {t('pairs.moreRows', { count: people[side].length - MOST_PRINTED })}
                    </li>
                  ) : null}
                </ul>
              )}
            </div>
          ))}
        </div>
      )}
    </Section>
  );
}

function PersonLine({
  person,
  printed,
  locale,
  t,
}: { person: PairPerson; printed: boolean } & Omit<PairPart, 'pair'>) {
  const { id, name, rank, posts, role, conference } = person;
  const shown = [rank, name].filter(Boolean).join(' ');
  const date = conference.heldOn.edtf ? formatEdtf(conference.heldOn.edtf, locale) : null;
  return (
    <li className={printed ? undefined : 'no-print'}>
      {id ? (
        <Link className="plain" href={`/people/${id}`} prefetch={false}>
          <b>{shown}</b>
        </Link>
      ) : (
        <b>{shown}</b>
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
