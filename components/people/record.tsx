import Link from 'next/link';
import { Ledger, Section } from '@/components/layout/ledger';
import type { Locale, Translate } from '@/lib/core/translate';
import type { PersonView } from '@/lib/domain/people/schema/view';
import { Appearances, Signatures } from './appearances';

/** What the registry has of a person: conferences, signatures, and others of the same name. */
export function PersonRecord({
  person,
  locale,
  t,
}: {
  person: PersonView;
  locale: Locale;
  t: Translate;
}) {
  const { appearances, signatures } = person;
  const explain = t('people.appearancesExplain');
  return (
    <Ledger>
      <Section id="appearances" title={t('people.appearances')} explain={explain}>
        {appearances.length > 0 ? (
          <Appearances appearances={appearances} locale={locale} t={t} />
        ) : (
          <p className="faint">{t('people.noAppearances')}</p>
        )}
      </Section>
      {signatures.length > 0 ? (
        <Section id="signatures" title={t('people.signatures')}>
          <Signatures signatures={signatures} locale={locale} t={t} />
        </Section>
      ) : null}
      <Namesakes person={person} t={t} />
    </Ledger>
  );
}

function Namesakes({ person, t }: { person: PersonView; t: Translate }) {
  if (person.namesakes.length === 0) return null;
  const count = person.namesakes.length;
  return (
    <Section id="namesakes" title={t('people.namesakes')} explain={t('people.namesakesExplain')}>
      <p>{t('people.namesakeCount', { count })}</p>
      <ul>
        {person.namesakes.map(({ id, name }) => (
          <li key={id}>
            <Link href={`/people/${id}`} prefetch={false}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
