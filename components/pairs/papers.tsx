import Link from 'next/link';
import { Section } from '@/components/layout/ledger';
import { DateText } from '@/components/records/date-text';
import { partyLine } from '@/components/records/party';
import { ValidityStatus } from '@/components/regulations/validity';
import { Second, Table } from '@/components/ui/table';
import type { PairBeneath, PairRegulation } from '@/lib/operations/pairs/schema/view';
import type { PairPart } from './frame';

const MOST_PAPERS = 5;
const MOST_PAIRS = 10;

/** Every paper of the two with its validity on the day; those that ended stay readable. */
export function Papers({ pair, locale, t }: PairPart) {
  const { regulations, counts } = pair;
  const title = t('pairs.section.papers');
  const shown = regulations.slice(0, MOST_PAPERS);
  const { a, b } = pair.sides;
  if (shown.length === 0) return null;
  return (
    <Section id="papers" title={title}>
      <Table
        caption={title}
        hidden
        columns={['paper', 'signed', 'validity'].map((head) => ({
          label: t(`pairs.head.${head}`),
        }))}
      >
        {shown.map((paper) => (
          <PaperRow key={paper.id} {...{ paper, pair, locale, t }} />
        ))}
      </Table>
      {counts.regulations > shown.length ? (
        <p className="small">
          <Link href={`/regulations?unit=${a.code}&unit=${b.code}`} prefetch={false}>
            {t('pairs.morePapers', { count: counts.regulations - shown.length })}
          </Link>
        </p>
      ) : null}
    </Section>
  );
}

/** The pairs beneath the two, of which a roll-up is made. */
export function Beneath({ pair, locale, t }: PairPart) {
  const { beneath } = pair;
  if (beneath.length === 0) return null;
  const title = t('pairs.section.beneath');
  const heads = ['pair', 'papers', 'conferences', 'latest'];
  return (
    <Section id="beneath" title={title} explain={t('pairs.explain.beneath')}>
      <Table
        caption={title}
        hidden
        columns={heads.map((head, index) => ({
          label: t(`pairs.head.${head}`),
          right: index === 1 || index === 2,
        }))}
      >
        {beneath.slice(0, MOST_PAIRS).map((each) => (
          <BeneathRow key={each.units.map(({ code }) => code).join(' ')} {...{ each, locale, t }} />
        ))}
      </Table>
      {beneath.length > MOST_PAIRS ? (
        <p className="small soft">{t('pairs.moreRows', { count: beneath.length - MOST_PAIRS })}</p>
      ) : null}
    </Section>
  );
}

function PaperRow({ paper, pair, locale, t }: PairPart & { paper: PairRegulation }) {
  return (
    <tr className={paper.validity === 'EXPIRED' ? 'ended' : undefined}>
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

function BeneathRow({ each, locale, t }: Omit<PairPart, 'pair'> & { each: PairBeneath }) {
  const { regulations, conferences, latest } = each;
  const [a, b] = each.units;
  return (
    <tr>
      <th scope="row">
        <Link className="plain" href={`/pairs/${a.code}/${b.code}`} prefetch={false}>
          {`${a.name} – ${b.name}`}
        </Link>
      </th>
      <td className="right" data-label={t('pairs.head.papers')}>
        {regulations || '–'}
      </td>
      <td className="right" data-label={t('pairs.head.conferences')}>
        {conferences || '–'}
      </td>
      <td data-label={t('pairs.head.latest')}>
        {latest ? (
          <DateText date={latest} locale={locale} t={t} />
        ) : (
          <span className="faint">{t('registry.notRecorded')}</span>
        )}
      </td>
    </tr>
  );
}
