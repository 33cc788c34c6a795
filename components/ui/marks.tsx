/** The marks of the status vocabulary, by shape: 11 px, drawn in the current colour. */
const SHAPES = {
  square: <path d="M1 1h9v9H1z" fill="currentColor" />,
  squareDashed: (
    <>
      <path d="M1.7 1.7h7.6v7.6H1.7z" strokeDasharray="2.2 1.4" strokeWidth="1.4" />
      <path d="M3.6 3.6h3.8v3.8H3.6z" fill="currentColor" stroke="none" />
    </>
  ),
  squareEmpty: <path d="M1.7 1.7h7.6v7.6H1.7z" strokeWidth="1.4" />,
  squareHalf: (
    <>
      <path d="M1.7 1.7h7.6v7.6H1.7z" strokeWidth="1.4" />
      <path d="M1.7 1.7v7.6h7.6z" fill="currentColor" stroke="none" />
    </>
  ),
  squareStruck: <path d="M1.7 1.7h7.6v7.6H1.7zM1.7 9.3 9.3 1.7" strokeWidth="1.2" />,
  squareDotted: <path d="M1.7 1.7h7.6v7.6H1.7z" strokeDasharray="1.5 1.5" strokeWidth="1.4" />,
  circle: <circle cx="5.5" cy="5.5" r="4" fill="currentColor" />,
  circleOpen: <circle cx="5.5" cy="5.5" r="3.75" strokeWidth="1.5" />,
  circleHalf: (
    <>
      <circle cx="5.5" cy="5.5" r="3.9" strokeWidth="1.4" />
      <path d="M5.5 1.6a3.9 3.9 0 0 1 0 7.8z" fill="currentColor" stroke="none" />
    </>
  ),
  circleRing: (
    <>
      <circle cx="5.5" cy="5.5" r="4.6" strokeWidth="1.3" />
      <circle cx="5.5" cy="5.5" r="2.3" fill="currentColor" stroke="none" />
    </>
  ),
  circleDashed: <circle cx="5.5" cy="5.5" r="3.9" strokeDasharray="2 1.5" strokeWidth="1.4" />,
  seal: (
    <>
      <circle cx="5.5" cy="5.5" r="4.7" strokeWidth="1.2" />
      <circle cx="5.5" cy="5.5" r="2.9" fill="currentColor" stroke="none" />
    </>
  ),
  squareTick: (
    <>
      <path d="M1 1h9v9H1z" fill="currentColor" stroke="none" />
      <path d="M3 5.6 4.8 7.4 8.1 3.8" stroke="var(--color-paper)" strokeWidth="1.4" />
    </>
  ),
  dash: <path d="M3 5.5h5" strokeWidth="1.4" />,
  triangle: <path d="M5.5.8 10.6 10H.4z" fill="currentColor" stroke="none" />,
  tick: <path d="M1.2 5.8 4.3 8.9 9.9 2.2" strokeWidth="1.7" />,
  cross: <path d="m1.8 1.8 7.4 7.4M9.2 1.8 1.8 9.2" strokeWidth="1.7" />,
  up: <path d="M5.5 10V1.4M2 4.8l3.5-3.5L9 4.8" strokeWidth="1.5" />,
  back: <path d="M4.6 1.6 1.2 5l3.4 3.4M1.2 5h5.6a3 3 0 0 1 3 3v1.6" strokeWidth="1.5" />,
} as const;

export type MarkShape = keyof typeof SHAPES;

export function Mark({ shape }: { shape: MarkShape }) {
  return (
    <svg className="mark" viewBox="0 0 11 11" fill="none" stroke="currentColor" aria-hidden="true">
      {SHAPES[shape]}
    </svg>
  );
}
