import { type RegulationInput, regulation } from '../records';

/** Between whom the series runs, and from which year on. */
export type Between = {
  a: string;
  b: string;
  /** What `a` was until the reorganisation after the second conference: a unit that ended in it. */
  before: string;
  first: number;
};

const BARE: RegulationInput = {
  issuers: [],
  signatories: [],
  legalBases: [],
  reviewCycles: [],
  provenance: [],
};

/** The paper of the series: signed by the earlier unit, reviewed every half year with a rotating host. */
export function firstPaper({ first, before, b }: Between): RegulationInput {
  const { reviewCycles } = regulation();
  return regulation({
    ...{ ...BARE, reviewCycles, number: '01/QCPH-RS', signedOn: `${first}-05-01` },
    parties: partiesOf(before, b),
  });
}

/** What amended it two years later, of which only the month is recalled. */
export function amendment({ first, a, b }: Between, paper: string): RegulationInput {
  return regulation({
    ...{ ...BARE, number: '02/QCPH-RS', signedOn: `${first + 2}-06`, title: 'Quy chế sửa đổi' },
    parties: partiesOf(a, b),
    relations: [{ id: 'r1', kind: 'AMENDS', regulation: paper }],
  });
}

/** An agreement whose day and number nobody knows. */
export function undatedPaper({ a, b }: Between): RegulationInput {
  return regulation({
    ...{ ...BARE, kind: 'AGREEMENT', number: null, signedOn: null },
    title: 'Thỏa thuận không rõ ngày',
    parties: partiesOf(a, b),
    provenance: [
      { item: null, field: 'signedOn', certainty: 'UNKNOWN', basis: 'Nguồn không nêu ngày' },
    ],
  });
}

function partiesOf(one: string, other: string) {
  return [
    { id: 'p1', unit: one },
    { id: 'p2', unit: other },
  ];
}
