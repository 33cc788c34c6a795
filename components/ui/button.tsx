import Link from 'next/link';
import type { ReactNode } from 'react';

export type ButtonLook = 'outline' | 'primary' | 'danger' | 'quiet';

type Common = { look?: ButtonLook; small?: boolean; children: ReactNode };

type ButtonInput = {
  type?: 'submit' | 'reset' | 'button';
  name?: string;
  value?: string;
  formAction?: string;
  onClick?: () => void;
};

export function buttonClass(look: ButtonLook = 'outline', small = false): string {
  return ['button', look === 'outline' ? '' : look, small ? 'small' : ''].filter(Boolean).join(' ');
}

/** A button of a form. `name` and `value` are sent with it. */
export function Button({ look, small, children, ...rest }: Common & ButtonInput) {
  return (
    <button type="submit" className={buttonClass(look, small)} {...rest}>
      {children}
    </button>
  );
}

/** A link that looks like a button, for what leads on rather than acts. */
export function ButtonLink({ look, small, href, children }: Common & { href: string }) {
  return (
    <Link className={buttonClass(look, small)} href={href} prefetch={false}>
      {children}
    </Link>
  );
}
