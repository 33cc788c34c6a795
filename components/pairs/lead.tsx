import Link from 'next/link';
import type { ReactNode } from 'react';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { PairPart } from './frame';
import { commitmentsOf, recurringOf } from './reading';

/** The answer as a sentence, each clause a link to its evidence; only what must be acted on is red. */
export function Lead(part: PairPart) {
  const { pair, t } = part;
  const { regulations, conferences } = pair.counts;
  if (regulations + conferences === 0) return <p className="lead">{t('pairs.lead.nothing')}</p>;
  const clauses = [...urgent(part), ...standing(part)];
  return (
    <p className="lead">
      {clauses.map((clause, index) => (
        <span key={clause.key}>
          {index > 0 ? ' ' : null}
          {clause.words}
        </span>
      ))}
    </p>
  );
}

type Clause = { key: string; words: ReactNode };

/** Overdue promises, what keeps coming back, a conference that should have been. */
function urgent({ pair, t, locale }: PairPart): Clause[] {
  const overdue = commitmentsOf(pair).filter(({ state }) => state === 'OVERDUE').length;
  const recurring = recurringOf(pair).length;
  const clauses: Clause[] = [];
  if (overdue > 0) {
    clauses.push(
      clause('overdue', '#commitments', t('pairs.lead.overdue', { count: overdue }), true),
    );
  }
  if (recurring > 0) {
    clauses.push(
      clause('recurs', '#recurring', t('pairs.lead.recurring', { count: recurring }), true),
    );
  }
  const { next } = pair;
  if (next) {
    const kind = next.kind ? t(`codes.conferenceKind.${next.kind}`) : t('pairs.conference');
    const values = { kind, date: formatEdtf(next.edtf, locale), months: next.monthsLate };
    const words = t(`pairs.lead.next.${next.state}`, values);
    const href = `/regulations/${next.regulation.id}`;
    clauses.push(clause('next', href, words, next.state === 'OVERDUE'));
  }
  return clauses;
}

/** Which paper applies, and when they last met. */
function standing({ pair, t, locale }: PairPart): Clause[] {
  const { inForce, lastConference, counts } = pair;
  const paper = inForce
    ? clause(
        'paper',
        `/regulations/${inForce.id}`,
        t(`pairs.lead.paper.${inForce.validity}`, {
          maybe: String(inForce.maybe),
          number: inForce.number ?? inForce.title,
        }),
      )
    : { key: 'paper', words: t('pairs.lead.noPaper', { count: counts.regulations }) };
  const last = lastConference
    ? clause(
        'last',
        `/conferences/${lastConference.id}`,
        t('pairs.lead.last', {
          title: lastConference.title,
          date: formatEdtf(lastConference.heldOn.edtf ?? '', locale),
        }),
      )
    : { key: 'last', words: t('pairs.lead.noConference', { count: counts.conferences }) };
  return [paper, last];
}

function clause(key: string, href: string, words: string, red = false): Clause {
  return {
    key,
    words: (
      <Link className={red ? 'red' : undefined} href={href} prefetch={false}>
        {words}
      </Link>
    ),
  };
}
