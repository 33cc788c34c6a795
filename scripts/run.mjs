import { enter } from './launch/enter.mjs';
import { tellOnStderr } from './launch/steps.mjs';

tellOnStderr();
await enter(new URL('./launch/command.ts', import.meta.url).href);
