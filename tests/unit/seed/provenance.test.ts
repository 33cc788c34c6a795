import { describe, expect, test } from 'vitest';
import type { ProvenanceItem } from '@/lib/domain/sources/schema/payload';
import { conferences, regulations } from './case-payloads';

type Payload = { provenance: ProvenanceItem[]; sources: { id: string }[] };
type Item = Record<string, unknown> & { id: string };

/** How the registry files or joins an item, and the answers of people: not taken from a source. */
const filing = new Set([
  ...['id', 'kind', 'field', 'person', 'outcome', 'regulation', 'sha256', 'title', 'note'],
  ...['isClass', 'malformed', 'countsDelegates', 'resolvedCertainty', 'resolvedBasis'],
]);
const recordFields = ['kinds', 'heldOn', 'periodText', 'period', 'mode', 'regulations'];
const everySource = ['publisher', 'author', 'publishedOn', 'address'];

const records: [string, Payload][] = [...conferences, ...regulations];

describe.each(records)('the origins of %s', (_key, payload) => {
  const items = itemsOf(payload);

  test('point to items, fields and sources that are there', () => {
    for (const { item, field, source } of payload.provenance) {
      const holder = item === null ? payload : items.find((it) => it.id === item);
      expect(holder, `${item}.${field}`).toHaveProperty(field);
      expect(payload.sources.map((it) => it.id)).toContain(source);
    }
  });

  test('say what is stated by a place, what is inferred by a basis', () => {
    for (const entry of payload.provenance.filter((it) => it.source !== 's0')) {
      const place = [entry.locator, entry.start, entry.end, entry.sha256];
      if (entry.certainty === 'STATED') expect(place).not.toContain(null);
      else expect(entry.basis, `${entry.item}.${entry.field}`).not.toBeNull();
      if (entry.certainty === 'UNKNOWN') expect(valueAt(payload, entry)).toBeFalsy();
    }
  });

  test('say of every source who published and wrote it, and when', () => {
    const articles = payload.sources.filter((it) => it.id !== 's0');
    for (const { id } of articles)
      for (const field of everySource) expectOrigin(payload, id, field);
  });

  function valueAt(record: Payload, { item, field }: ProvenanceItem): boolean {
    if (item === null && ['participants', 'directions', 'shortcomings'].includes(field))
      return false;
    const holder = item === null ? record : items.find((it) => it.id === item);
    const value = Object.entries(holder ?? {}).find(([name]) => name === field)?.[1];
    return Array.isArray(value) ? value.length > 0 : value !== null;
  }
});

describe.each([...conferences])('the facts of %s', (_key, payload) => {
  test('have an origin, each field of each item', () => {
    for (const item of itemsOf(payload)) {
      for (const [field, value] of Object.entries(item)) {
        if (!filing.has(field) && isSaid(value)) expectOrigin(payload, item.id, field);
      }
    }
  });

  test.each(recordFields)('answer for %s', (field) => {
    expectOrigin(payload, null, field);
  });

  test('answer whether shortcomings and directions were named', () => {
    expectOrigin(payload, null, 'shortcomings');
    expectOrigin(payload, null, 'directions');
  });
});

function itemsOf(payload: Payload): Item[] {
  return Object.entries(payload)
    .filter(([field]) => !['provenance', 'regulations'].includes(field))
    .flatMap(([, list]): unknown[] => (Array.isArray(list) ? list : []))
    .filter((item): item is Item => typeof item === 'object' && item !== null);
}

function isSaid(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== false && value !== '';
}

function expectOrigin(payload: Payload, item: string | null, field: string): void {
  const found = payload.provenance.some((it) => it.item === item && it.field === field);
  expect(found, `${item}.${field}`).toBe(true);
}
