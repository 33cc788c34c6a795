/** The one address of a pair: canonical order is by unit code. */
export function pairHref(one: string, other: string, rollup = false): string {
  const [a, b] = one < other ? [one, other] : [other, one];
  return `/pairs/${a}/${b}${rollup ? '?rollup=1' : ''}`;
}
