import { rebuildPairs } from '@/lib/operations/pairs/commands';
import { runCommand, SHELL } from './shell/run-command';

const USAGE = 'npm run pairs:rebuild';

await runCommand({ rebuild }, USAGE);

/** Makes the read model of all pairs anew and says how many rows it has. */
async function rebuild(): Promise<void> {
  console.log(`${await rebuildPairs(SHELL)}`);
}
