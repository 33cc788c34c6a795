/** The fields of both payloads in the order in which people read them; the database keeps another. */
const ORDER = [
  ...['title', 'kind', 'kinds', 'number', 'summary', 'access', 'signedOn', 'effectiveOn', 'endsOn'],
  ...['endIsOpen', 'heldOn', 'periodText', 'period', 'mode', 'issuers', 'regulations', 'parties'],
  ...['signatories', 'venues', 'participants', 'fields', 'relations', 'reviewCycles', 'outcomes'],
  ...[
    'shortcomings',
    'directions',
    'figures',
    'commendations',
    'answers',
    'legalBases',
    'articles',
  ],
  ...['note', 'attachments', 'sources', 'statusClaim', 'externalKey', 'provenance'],
];

/** Names the item in a list, by the first of these that it has. */
const NAMES = ['name', 'delegation', 'title', 'indicator', 'place', 'text', 'form', 'number'];

/** Place of a field among the others; one that is new here comes last. */
export function placeOf(field: string): number {
  const place = ORDER.indexOf(field);
  return place < 0 ? ORDER.length : place;
}

/** The words by which an item of a list is known among its like; null for one without any. */
export function nameOf(item: { readonly [key: string]: unknown }): string | null {
  for (const key of NAMES) {
    const value = item[key];
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
}
