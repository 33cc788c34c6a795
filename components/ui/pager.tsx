/** To the page before and after; the place in words stands between. Null leads nowhere. */
export function Pager({
  label,
  previous,
  next,
  position,
}: {
  label: string;
  previous: { href: string | null; label: string };
  next: { href: string | null; label: string };
  position: string;
}) {
  return (
    <nav className="pager" aria-label={label}>
      <Step {...previous} rel="prev" />
      <span className="soft text-center">{position}</span>
      <Step {...next} rel="next" />
    </nav>
  );
}

function Step({ href, label, rel }: { href: string | null; label: string; rel: string }) {
  if (href === null) return <span className="faint">{label}</span>;
  return (
    <span>
      <a href={href} rel={rel}>
        {label}
      </a>
    </span>
  );
}
