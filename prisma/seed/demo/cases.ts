import { conference as case000 } from './case-000/conference';
import { workingRelations } from './case-000/regulation';
import { conference as case001 } from './case-001/conference';
import { earlier, signed } from './case-001/regulations';
import { conference as case002 } from './case-002/conference';
import { partyCommittees } from './case-002/regulation';
import { conference as case003 } from './case-003/conference';
import { conference as case004 } from './case-004/conference';
import { decree } from './case-004/regulation';
import type { DemoCase } from './record';

/** The five real cases: each conference, and what it adds to papers of the lineage. */
export const cases: readonly DemoCase[] = [
  { conference: case000, revisions: [workingRelations] },
  { conference: case001, revisions: [earlier, signed] },
  { conference: case002, revisions: [partyCommittees] },
  { conference: case003, revisions: [] },
  { conference: case004, revisions: [decree] },
];
