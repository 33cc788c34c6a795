import { cases } from './demo/cases';
import { publishDocumented } from './demo/documented/publish';
import { publishConference, publishRevision } from './demo/publish';
import { loadDemoUsers } from './demo-users';

/**
 * Loads the demo accounts, the documented conferences, and the five real cases through the publishing
 * commands in the names of those accounts. What is already there is left alone, so it may run at
 * every start.
 */
export async function loadDemo(): Promise<void> {
  await loadDemoUsers();
  await publishDocumented();
  for (const { conference, revisions } of cases) {
    await publishConference(conference);
    for (const revision of revisions) await publishRevision(revision);
  }
}
