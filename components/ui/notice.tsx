import type { ReactNode } from 'react';

/** Something to know, behind a rule; `alert` is for what went wrong and is announced. */
export function Notice({
  title,
  alert = false,
  children,
}: {
  title?: string;
  alert?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className={alert ? 'notice alert' : 'notice'} role={alert ? 'alert' : 'status'}>
      {title ? <h2>{title}</h2> : null}
      {children}
    </div>
  );
}

/** All errors of a form on top of it, each a link to its field. */
export function ErrorSummary({
  title,
  errors,
}: {
  title: string;
  errors: readonly { name: string; message: string }[];
}) {
  return (
    <Notice alert title={title}>
      <ul>
        {errors.map((error) => (
          <li key={`${error.name}${error.message}`}>
            {error.name ? <a href={`#${error.name}`}>{error.message}</a> : error.message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
