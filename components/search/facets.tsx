import type { Translate } from '@/lib/core/translate';

export type FacetValue = {
  label: string;
  href: string;
  count: number;
  more: boolean;
  chosen: boolean;
};

export type FacetGroup = { name: string; values: readonly FacetValue[] };

type Props = { groups: readonly FacetGroup[]; ranked: number | undefined; t: Translate };

/** How the results divide: each value a link that narrows the search, or widens it again. `ranked`: of how many. */
export function SearchFacets({ groups, ranked, t }: Props) {
  return (
    <nav className="facets" aria-label={t('search.facets')}>
      {ranked === undefined ? null : (
        <p className="small soft">{t('search.facetsOf', { count: ranked })}</p>
      )}
      {groups.map(({ name, values }) => (
        <section className="facet" key={name} aria-labelledby={`facet-${name}`}>
          <h3 id={`facet-${name}`}>{t(`search.facet.${name}`)}</h3>
          <ul>
            {values.map((value) => (
              <li key={value.href}>
                <a href={value.href} aria-current={value.chosen ? 'true' : undefined}>
                  <span>
                    {value.chosen ? t('search.chosen', { label: value.label }) : value.label}
                  </span>
                  <span>
                    {t(value.more ? 'search.moreThan' : 'search.count', { count: value.count })}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
