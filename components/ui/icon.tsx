const PATHS = {
  menu: 'M1.5 4h13M1.5 8h13M1.5 12h13',
  print: 'M4 6V1.8h8V6M4 12H1.8V6h12.4v6H12M4 9.6h8v4.6H4z',
  left: 'M14.5 8h-12M6.5 4l-4 4 4 4',
  right: 'M1.5 8h12M9.5 4l4 4-4 4',
  down: 'M8 2.5v10M4.5 9 8 12.5 11.5 9',
  up: 'M8 13.5v-10M4.5 7 8 3.5 11.5 7',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawn icon of one em, silent to screen readers: the word stands beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
