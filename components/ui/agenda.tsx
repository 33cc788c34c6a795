import Link from 'next/link';
import type { ReactNode } from 'react';
import styles from './agenda.module.css';

/** A list by date: when, what, and how it stands. Its children are `AgendaItem`s. */
export function Agenda({ children }: { children: ReactNode }) {
  return <ul className={styles.agenda}>{children}</ul>;
}

/** One line; without an address it leads nowhere. */
export function AgendaItem({
  when,
  href,
  title,
  beside,
  under,
  state,
}: {
  when: ReactNode;
  href?: string | null;
  title: string;
  /** A tag after the title. */
  beside?: ReactNode;
  under?: ReactNode;
  state?: ReactNode;
}) {
  return (
    <li>
      <div className="figs">{when}</div>
      <div>
        {href ? (
          <Link className="plain" href={href} prefetch={false}>
            {title}
          </Link>
        ) : (
          title
        )}{' '}
        {beside}
        {under ? <span className="second">{under}</span> : null}
      </div>
      <div>{state}</div>
    </li>
  );
}
