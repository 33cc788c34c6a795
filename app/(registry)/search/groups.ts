import type { FacetGroup, FacetValue } from '@/components/search/facets';
import type { Translate } from '@/lib/core/translate';
import { presentName } from '@/lib/domain/units/rules';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import type { SearchParams } from '@/lib/http/search';
import type { SearchAnswer } from '@/lib/operations/search/schema';
import { hrefOf } from '../address';

type Known = { search: SearchParams; directory: UnitDirectory; t: Translate };

/** The facets of an answer as links: each narrows the search to its value, or takes that back. */
export function facetGroups(answer: SearchAnswer, known: Known): FacetGroup[] {
  const { t, directory } = known;
  const { facets } = answer;
  const nameOf = (code: string) => {
    const unit = directory.byCode.get(code);
    return unit ? presentName(unit) : code;
  };
  const groups: FacetGroup[] = [
    group('type', facets.type, (value) => t(`search.type.${value}`), known),
    group('field', facets.field, (value) => t(`search.place.${value}`), known),
    group('kind', facets.kind, (value) => kindLabel(value, t), known),
    group('unit', facets.unit, (value) => nameOf(value), known),
    group('year', facets.year, (value) => value, known),
  ];
  return groups.filter(({ values }) => values.length > 0);
}

type Counted = readonly { value: string | number; count: number; more?: boolean | undefined }[];

function group(
  name: string,
  counted: Counted,
  label: (value: string) => string,
  { search }: Known,
): FacetGroup {
  const chosen = [search[name] ?? []].flat();
  const values = counted.map(({ value, count, more = false }): FacetValue => {
    const text = String(value);
    const isChosen = chosen.includes(text);
    const change = { [name]: isChosen ? null : text, page: null };
    const href = hrefOf('/search', search, change);
    return { label: label(text), href, count, more, chosen: isChosen };
  });
  return { name, values };
}

/** Codes of regulations and of conferences stand in two tables. */
function kindLabel(kind: string, t: Translate): string {
  return t(`search.kind.${kind}`);
}
