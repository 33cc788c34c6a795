import Link from 'next/link';
import type { ReactNode } from 'react';

export type Crumb = { href: string; label: string };

/** Where one is, what it is, and a line above and beneath the title. */
export function PageHeader({
  title,
  trail = [],
  here,
  trailLabel,
  kicker,
  under,
}: {
  title: string;
  trail?: readonly Crumb[];
  /** The last part of the trail: this page. */
  here?: string;
  trailLabel?: string;
  kicker?: ReactNode;
  under?: ReactNode;
}) {
  return (
    <>
      {trail.length > 0 ? (
        <nav className="trail" aria-label={trailLabel}>
          <ol>
            {trail.map((crumb) => (
              <li key={crumb.href}>
                <Link href={crumb.href} prefetch={false}>
                  {crumb.label}
                </Link>
              </li>
            ))}
            {here ? <li aria-current="page">{here}</li> : null}
          </ol>
        </nav>
      ) : null}
      <div className="title">
        {kicker ? <p className="kicker">{kicker}</p> : null}
        <h1>{title}</h1>
        {under ? <div className="under">{under}</div> : null}
      </div>
    </>
  );
}
