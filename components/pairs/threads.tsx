import Link from 'next/link';
import type { ReactNode } from 'react';
import { Section } from '@/components/layout/ledger';
import type { PairPart } from './frame';
import { commitmentsOf, shortcomingsOf } from './reading';
import { ThreadTable } from './thread-table';

/** What was promised and what came of it; a column for each conference, the same in both tables. */
export function Commitments(part: PairPart) {
  const threads = commitmentsOf(part.pair);
  return (
    <Told {...part} name="commitments" isEmpty={threads.length === 0}>
      <ThreadTable {...part} threads={threads} heads={['commitment', 'owners', 'deadline']} />
    </Told>
  );
}

/** What keeps coming back, first of all; then what was raised but once. */
export function Recurring(part: PairPart) {
  const threads = shortcomingsOf(part.pair);
  return (
    <Told
      {...part}
      name="recurring"
      isEmpty={threads.length === 0}
      beneath={<NotListed {...part} />}
    >
      <ThreadTable {...part} threads={threads} heads={['shortcoming', 'field', 'first']} />
    </Told>
  );
}

type ToldProps = Pick<PairPart, 't'> & {
  name: 'commitments' | 'recurring';
  isEmpty: boolean;
  beneath?: ReactNode;
  children: ReactNode;
};

/** A section of threads, or that there are none. */
function Told({ name, isEmpty, beneath, children, t }: ToldProps) {
  return (
    <Section
      id={name}
      title={t(`pairs.section.${name}`)}
      explain={isEmpty ? null : t(`pairs.explain.${name}`)}
    >
      {isEmpty ? <p className="soft">{t(`pairs.empty.${name}`)}</p> : children}
      {beneath}
    </Section>
  );
}

/** The conferences whose shortcomings are spoken of, but not one by one. */
function NotListed({ pair, t }: PairPart) {
  const silent = pair.conferences.filter((each) => each.shortcomings === 'MENTIONED_NOT_LISTED');
  if (silent.length === 0) return null;
  return (
    <p className="small soft mt-3">
      {t('pairs.notListed')}{' '}
      {silent.map((each, index) => (
        <span key={each.id}>
          {index > 0 ? ', ' : null}
          <Link href={`/conferences/${each.id}`} prefetch={false}>
            {each.title}
          </Link>
        </span>
      ))}
    </p>
  );
}
