import type { ConferencePayload } from '@/lib/domain/conferences/schema/payload';
import { type RegulationPayload, regulationPayload } from '@/lib/domain/regulations/schema/payload';
import { cases } from '@/prisma/seed/demo/cases';
import type { Known } from '@/prisma/seed/demo/record';

const papers = [
  'QHCT-TC2-BDBP',
  'QCPH-CB-K01-1',
  'QCPH-CB-K01-2',
  'QCPH-DUBP-QUANGNINH',
  'ND-03-2019-ND-CP',
  'KL-15-KL-TW',
  'CT-46-CT-TW',
];

/** Identities for tests without a database: one per paper or person, always the same. */
export const known: Known = {
  regulation: (externalKey) => {
    const at = papers.indexOf(externalKey);
    if (at < 0) throw new Error(`No paper of the lineage is called ${externalKey}.`);
    return idOf(1, at);
  },
  person: (conferenceKey, itemId) => idOf(2, `${conferenceKey}${itemId}`.length),
};

/** The conference payload of every case, by external key. */
export const conferences: ReadonlyMap<string, ConferencePayload> = new Map(
  cases.map(({ conference }) => [conference.externalKey, conference.payload(known)]),
);

export function conferenceOf(externalKey: string): ConferencePayload {
  const found = conferences.get(externalKey);
  if (found === undefined) throw new Error(`No case ${externalKey}.`);
  return found;
}

/** The papers that the cases revise, as the lineage may have published them before. */
export const published: ReadonlyMap<string, RegulationPayload> = new Map(
  Object.entries({
    'QHCT-TC2-BDBP': paper('WORKING_RELATIONS', ['BQP-TC2', 'BQP-BDBP']),
    'QCPH-CB-K01-1': paper('JOINT_REGULATION', ['BQP-CB', 'BCA-K01']),
    'QCPH-CB-K01-2': paper('JOINT_REGULATION', ['BQP-CB', 'BCA-K01'], 'QCPH-CB-K01-1'),
    'QCPH-DUBP-QUANGNINH': paper('PARTY_COMMITTEE_REGULATION', [
      'DU-BDBP-QUANGNINH',
      'HTU-BG-QUANGNINH-NHOM',
    ]),
    'ND-03-2019-ND-CP': paper('DECREE', ['BCA', 'BQP']),
  }),
);

/** The papers after the cases have been added to them. */
export const regulations: ReadonlyMap<string, RegulationPayload> = new Map(
  cases
    .flatMap(({ revisions }) => revisions)
    .map(({ externalKey, revise }) => {
      const before = published.get(externalKey);
      if (before === undefined) throw new Error(`No paper ${externalKey}.`);
      return [externalKey, revise(before, known)];
    }),
);

export function regulationOf(externalKey: string): RegulationPayload {
  const found = regulations.get(externalKey);
  if (found === undefined) throw new Error(`No revision of ${externalKey}.`);
  return found;
}

function paper(kind: RegulationPayload['kind'], units: string[], replaced?: string) {
  return regulationPayload.parse({
    kind,
    title: 'Paper',
    parties: units.map((unit, at) => ({ id: `p${at}`, unit })),
    relations: replaced
      ? [{ id: 'r0', kind: 'REPLACES', regulation: known.regulation(replaced) }]
      : [],
    sources: [{ id: 's0', title: 'seed' }],
    provenance: [
      { item: null, field: 'title', certainty: 'STATED', source: 's0' },
      { item: null, field: 'signedOn', certainty: 'INFERRED', basis: 'x', source: 's0' },
    ],
  });
}

function idOf(group: number, at: number): string {
  return `00000000-0000-7000-8000-${String(group * 1000 + at).padStart(12, '0')}`;
}
