import type { ReactNode } from 'react';

/** The page beneath the masthead, with its printed head and its foot. */
export function Shell({
  printHead,
  footer,
  children,
}: {
  printHead: readonly [string, string];
  footer: readonly [string, string];
  children: ReactNode;
}) {
  return (
    <>
      <main id="content" className="page" tabIndex={-1}>
        <div className="print-head" aria-hidden="true">
          <span>{printHead[0]}</span>
          <span>{printHead[1]}</span>
        </div>
        {children}
      </main>
      <footer className="page">
        <div className="colophon">
          <p>{footer[0]}</p>
          <p>{footer[1]}</p>
        </div>
      </footer>
    </>
  );
}
