import Link from 'next/link';
import { Section } from '@/components/layout/ledger';
import { DateText } from '@/components/records/date-text';
import { Second, Table } from '@/components/ui/table';
import type { PairCommendation } from '@/lib/operations/pairs/schema/view';
import { type PairPart, printedOf } from './frame';
import { headsOf } from './heads';
import { RowsLeft } from './rows-left';

const MOST_ROWS = 6;
const MOST_PRINTED = 3;
const HEADS = ['conferenceOf', 'collectives', 'individuals', 'form', 'awarding'];

/** Who was commended, conference by conference; a count that is not stated is not a nought. */
export function Commendations({ pair, locale, t }: PairPart) {
  const { commendations, counts } = pair;
  const title = t('pairs.section.commendations');
  const printed = printedOf(pair, MOST_PRINTED);
  if (commendations.length === 0) {
    return (
      <Section id="commendations" title={title}>
        <p className="soft">{t('pairs.empty.commendations', { count: counts.conferences })}</p>
      </Section>
    );
  }
  return (
    <Section id="commendations" title={title}>
      <Table caption={title} hidden columns={headsOf(HEADS, t)}>
        {commendations.slice(0, MOST_ROWS).map((given, index) => (
          <Row key={given.conference} {...{ given, locale, t }} printed={index < printed} />
        ))}
      </Table>
      <RowsLeft all={commendations.length} shown={MOST_ROWS} printed={printed} t={t} />
    </Section>
  );
}

type RowProps = { given: PairCommendation; printed: boolean } & Omit<PairPart, 'pair'>;

function Row({ given, printed, locale, t }: RowProps) {
  const { conference, title, heldOn, collectives, individuals, forms, awarding } = given;
  return (
    <tr className={printed ? undefined : 'no-print'}>
      <th scope="row">
        <Link className="plain" href={`/conferences/${conference}`} prefetch={false}>
          {title}
        </Link>
        <Second>
          <DateText date={heldOn} locale={locale} t={t} />
        </Second>
      </th>
      <td className="right" data-label={t('pairs.head.collectives')}>
        {collectives ?? '–'}
      </td>
      <td className="right" data-label={t('pairs.head.individuals')}>
        {individuals ?? '–'}
      </td>
      <td data-label={t('pairs.head.form')}>
        {forms.join('; ') || <span className="unknown">{t('registry.notStated')}</span>}
      </td>
      <td>{awarding.join('; ') || <span className="faint">–</span>}</td>
    </tr>
  );
}
