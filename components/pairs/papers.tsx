import Link from 'next/link';
import { Section } from '@/components/layout/ledger';
import { DateText } from '@/components/records/date-text';
import { partyLine } from '@/components/records/party';
import { ValidityStatus } from '@/components/regulations/validity';
import { Second, Table } from '@/components/ui/table';
import type { PairRegulation } from '@/lib/operations/pairs/schema/view';
import { type PairPart, printedOf } from './frame';
import { headsOf } from './heads';
import { RowsLeft } from './rows-left';

const MOST_ROWS = 5;

/** Every paper of the two with its validity on the day; those that ended stay readable. */
export function Papers({ pair, locale, t }: PairPart) {
  const { regulations, counts, sides } = pair;
  const title = t('pairs.section.papers');
  const printed = printedOf(pair, MOST_ROWS);
  const href = `/regulations?unit=${sides.a.code}&unit=${sides.b.code}`;
  if (regulations.length === 0) return null;
  return (
    <Section id="papers" title={title}>
      <Table caption={title} hidden columns={headsOf(['paper', 'signed', 'validity'], t)}>
        {regulations.slice(0, MOST_ROWS).map((paper, index) => (
          <Row key={paper.id} {...{ paper, pair, locale, t }} printed={index < printed} />
        ))}
      </Table>
      <RowsLeft
        {...{ all: counts.regulations, shown: MOST_ROWS, printed, t }}
        see={{ what: 'Papers', href }}
      />
    </Section>
  );
}

type RowProps = PairPart & { paper: PairRegulation; printed: boolean };

function Row({ paper, printed, pair, locale, t }: RowProps) {
  const looks = [paper.validity === 'EXPIRED' ? 'ended' : '', printed ? '' : 'no-print'];
  return (
    <tr className={looks.filter(Boolean).join(' ') || undefined}>
      <th scope="row">
        <Link className="plain" href={`/regulations/${paper.id}`} prefetch={false}>
          {paper.number ? `${paper.number}, ${paper.title}` : paper.title}
        </Link>
        {pair.rollup || paper.parties.length > 2 ? (
          <Second>{partyLine(paper.parties, t)}</Second>
        ) : null}
      </th>
      <td className="nowrap" data-label={t('pairs.head.signed')}>
        <DateText date={paper.signedOn} locale={locale} t={t} />
      </td>
      <td>
        <ValidityStatus validity={paper.validity} maybe={paper.maybe} t={t} />
      </td>
    </tr>
  );
}
