import { cases } from './demo/cases';
import { publishConference, publishRevision } from './demo/publish';
import { loadDemoUsers } from './demo-users';

/**
 * Loads the demo accounts and the five real cases, through the publishing commands and in the
 * names of those accounts. What is already there is left alone, so it may run at every start.
 */
export async function loadDemo(): Promise<void> {
  await loadDemoUsers();
  for (const { conference, revisions } of cases) {
    await publishConference(conference);
    for (const revision of revisions) await publishRevision(revision);
  }
}
