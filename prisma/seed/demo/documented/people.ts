import { type Claim, participant } from '../facts';
import type { DocumentedConference, DocumentedPerson } from './read';

const byPost: Claim = { certainty: 'INFERRED', source: 'nguon-1', basis: 'Suy từ chức vụ.' };
const present: Claim = {
  certainty: 'INFERRED',
  source: 'nguon-1',
  basis: 'Chỉ ghi nhận được là có dự.',
};

/** Those named in the reports: who chaired together, and who else was there. */
export function participantsOf({ chairs = [], others = [] }: DocumentedConference, stated: Claim) {
  const role = chairs.length > 1 ? ('CO_CHAIR' as const) : ('CHAIR' as const);
  return [
    ...chairs.map((one, at) => named(one, `chu-tri-${at + 1}`, role, stated, stated)),
    ...others.map((one, at) => named(one, `du-${at + 1}`, 'DELEGATE' as const, stated, present)),
  ];
}

function named(
  { unit, rank, ...person }: DocumentedPerson,
  id: string,
  role: 'CHAIR' | 'CO_CHAIR' | 'DELEGATE',
  stated: Claim,
  roleFrom: Claim,
) {
  const item = { id, role, ...person, rank, unit };
  const silent: Claim = { ...stated, certainty: 'UNKNOWN', basis: 'Nguồn không nêu.' };
  return participant(item, stated, {
    role: roleFrom,
    unit: unit ? byPost : silent,
    ...(rank ? {} : { rank: silent }),
  });
}
