import type { ReactNode } from 'react';

/** Nothing here: says so, and what to do next. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="py-8">
      <p className="lead">{title}</p>
      {children ? <div className="soft mt-2 max-w-[68ch]">{children}</div> : null}
    </div>
  );
}
