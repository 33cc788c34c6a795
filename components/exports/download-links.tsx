export type DownloadLink = { href: string; label: string };

/** Plain links to files of what the page shows; they are of no use on paper. */
export function DownloadLinks({ links }: { links: readonly DownloadLink[] }) {
  return (
    <p className="no-print flex flex-wrap gap-x-4">
      {links.map(({ href, label }) => (
        <a key={href} href={href} className="inline-block py-1" download="">
          {label}
        </a>
      ))}
    </p>
  );
}
