import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

export type NavigationItem = { href: string; label: string; current: boolean };

type Texts = { brandFirst: string; brand: string; navigation: string; menu: string; skip: string };

/** The head of every page: brand, addresses, who is signed in, and their acts. */
export function Masthead({
  items,
  person,
  search = null,
  acts,
  texts,
}: {
  items: readonly NavigationItem[];
  person: { name: string; place: string } | null;
  /** The search of every page. */
  search?: ReactNode;
  /** Language and sign-out: forms that work before any script. */
  acts: ReactNode;
  texts: Texts;
}) {
  return (
    <>
      <a className="skip" href="#content">
        {texts.skip}
      </a>
      <header className="masthead">
        <div className="page">
          <a className="brand" href="/">
            <span>{texts.brandFirst} </span>
            {texts.brand}
          </a>
          {search}
          <div className="who">
            {person ? <Person {...person} /> : null}
            {acts}
          </div>
          <Navigation className="nav" label={texts.navigation} items={items} />
          <Menu label={texts.menu}>
            <Navigation label={texts.menu} items={items} />
            {person ? <Person {...person} /> : null}
            {acts}
          </Menu>
        </div>
      </header>
    </>
  );
}

/** The same on a narrow screen, folded away; opens without a script. */
function Menu({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="menu">
      <summary className="button small">
        <Icon name="menu" />
        {label}
      </summary>
      <div>{children}</div>
    </details>
  );
}

function Navigation({
  items,
  label,
  className,
}: {
  items: readonly NavigationItem[];
  label: string;
  className?: string;
}) {
  if (items.length === 0) return null;
  return (
    <nav className={className} aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Person({ name, place }: { name: string; place: string }) {
  return (
    <a className="person" href="/account">
      <b>{name}</b>
      <span>{place}</span>
    </a>
  );
}
