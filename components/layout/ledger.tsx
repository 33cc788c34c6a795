import type { ReactNode } from 'react';

/** The margin of the ledger: a double hairline down through all sections. */
export function Ledger({ children }: { children: ReactNode }) {
  return <div className="ledger">{children}</div>;
}

/** The one band under a title, between two ink rules. */
export function Band({ children }: { children: ReactNode }) {
  return <div className="band">{children}</div>;
}

/** A section with its margin head: the title and at most two sentences that tell how to read it. */
export function Section({
  id,
  title,
  explain,
  notes,
  children,
}: {
  id: string;
  title: string;
  explain?: ReactNode;
  /** Marginal notes that belong to the section: quotation, doubt, explanation. */
  notes?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section
      className={notes ? 'section noted' : 'section'}
      id={id}
      aria-labelledby={`${id}-title`}
    >
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        {explain ? <p>{explain}</p> : null}
      </header>
      <div className="min-w-0">{children}</div>
      {notes ? <aside className="notes">{notes}</aside> : null}
    </section>
  );
}
