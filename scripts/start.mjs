import { enter } from './launch/enter.mjs';

await enter(new URL('./launch/start.ts', import.meta.url).href);
