import Link from 'next/link';
import { DateText } from '@/components/records/date-text';
import { PartyLink } from '@/components/records/party';
import { Table } from '@/components/ui/table';
import type { Locale, Translate } from '@/lib/core/translate';
import type { AppearanceView, SignatureView } from '@/lib/domain/people/schema/view';

type Shared = { locale: Locale; t: Translate };

/** The conferences somebody attended, with rank, posts and unit of each day. */
export function Appearances({
  appearances,
  locale,
  t,
}: Shared & { appearances: readonly AppearanceView[] }) {
  const columns = labels(['conference', 'heldOn', 'role', 'posts', 'unit'], t);
  return (
    <Table caption={t('people.appearances')} hidden columns={columns}>
      {appearances.map((each) => (
        <tr key={`${each.conference.id}${each.role}`}>
          <th scope="row">
            <Link className="plain" href={`/conferences/${each.conference.id}`} prefetch={false}>
              {each.conference.title}
            </Link>
          </th>
          <td data-label={t('people.column.heldOn')}>
            <DateText date={each.heldOn} locale={locale} t={t} />
          </td>
          <td data-label={t('people.column.role')}>{t(`codes.participation.${each.role}`)}</td>
          <td data-label={t('people.column.posts')}>{postsOf(each) || t('registry.notStated')}</td>
          <td data-label={t('people.column.unit')}>
            {each.unit ? (
              <PartyLink party={each.unit} />
            ) : (
              (each.unitText ?? t('registry.notStated'))
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** The papers somebody signed. */
export function Signatures({
  signatures,
  locale,
  t,
}: Shared & { signatures: readonly SignatureView[] }) {
  const columns = labels(['regulation', 'signedOn', 'capacity', 'posts', 'unit'], t);
  return (
    <Table caption={t('people.signatures')} hidden columns={columns}>
      {signatures.map((each) => (
        <tr key={each.regulation.id}>
          <th scope="row">
            <Link className="plain" href={`/regulations/${each.regulation.id}`} prefetch={false}>
              {[each.regulation.number, each.regulation.title].filter(Boolean).join(', ')}
            </Link>
          </th>
          <td data-label={t('people.column.signedOn')}>
            <DateText date={each.signedOn} locale={locale} t={t} />
          </td>
          <td data-label={t('people.column.capacity')}>
            {each.capacity ? t(`codes.capacity.${each.capacity}`) : t('registry.none')}
          </td>
          <td data-label={t('people.column.posts')}>{postsOf(each) || t('registry.notStated')}</td>
          <td data-label={t('people.column.unit')}>
            {each.unit ? <PartyLink party={each.unit} /> : t('registry.notStated')}
          </td>
        </tr>
      ))}
    </Table>
  );
}

function labels(keys: readonly string[], t: Translate) {
  return keys.map((key) => ({ key, label: t(`people.column.${key}`) }));
}

function postsOf({ rank, posts }: { rank: string | null; posts: readonly string[] }): string {
  return [rank, ...posts].filter(Boolean).join('; ');
}
