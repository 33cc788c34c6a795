import { rebuildSearch } from '@/lib/operations/search/commands';
import { runCommand, SHELL } from './shell/run-command';

const USAGE = 'npm run search:rebuild';

await runCommand({ rebuild }, USAGE);

/** Makes the whole search index anew, beside running work. */
async function rebuild(): Promise<void> {
  await rebuildSearch(SHELL);
}
