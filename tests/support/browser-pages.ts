import type { APIRequestContext } from '@playwright/test';

type Item = { id: string; externalKey: string | null };

/** Addresses that are the same in every registry, by what they show. */
const FIXED = {
  dashboard: '/',
  regulations: '/regulations',
  'regulations, none found': '/regulations?year=1901',
  'regulations, filters refused': '/regulations?kind=NOPE&unit=HQ',
  conferences: '/conferences',
  units: '/units',
  'units by name': '/units?q=bien+phong',
  'a unit with changes': '/units/BQP-BDBP',
  'a class of units': '/units/HTU-BG-QUANGNINH-NHOM',
  pairs: '/pairs',
  'a pair': '/pairs/BCA/BQP',
  'what is due': '/due',
  'follow-ups': '/follow-ups',
  'found by words': '/search?q=ph%E1%BB%91i+h%E1%BB%A3p',
  drafts: '/drafts',
  review: '/review',
  notices: '/notices',
  account: '/account',
  'no such record': '/regulations/x',
  'no such address': '/nowhere',
};

/** Addresses of the pages of this registry, by what they show, as the one who asks may see them. */
export async function pagesOf(request: APIRequestContext): Promise<Record<string, string>> {
  const regulations = await itemsOf(request, 'regulations');
  const conferences = await itemsOf(request, 'conferences');
  const regulation = (key: string) => `/regulations/${idOf(regulations, key)}`;
  const conference = (key: string) => `/conferences/${idOf(conferences, key)}`;
  return {
    ...FIXED,
    'a decree with its relations': regulation('ND-03-2019-ND-CP'),
    'a regulation with unknown date': regulation('QCPH-DUBP-QUANGNINH'),
    history: `${regulation('ND-03-2019-ND-CP')}/history`,
    'a conference with figures': conference('seed-004'),
    'a conference with shortcomings': conference('seed-002'),
    'a conference with awards': conference('seed-001'),
    person: await personOf(request, conference('seed-004')),
  };
}

async function itemsOf(request: APIRequestContext, area: string): Promise<Item[]> {
  const response = await request.get(`/api/v1/${area}?limit=100`);
  const { items } = (await response.json()) as { items: Item[] };
  return items;
}

function idOf(items: readonly Item[], key: string): string {
  const item = items.find(({ externalKey }) => externalKey === key);
  if (item === undefined) throw new Error(`no record ${key}`);
  return item.id;
}

async function personOf(request: APIRequestContext, conference: string): Promise<string> {
  const page = await (await request.get(conference)).text();
  const path = /\/people\/[0-9a-f-]{36}/.exec(page)?.[0];
  if (path === undefined) throw new Error('nobody attended');
  return path;
}
