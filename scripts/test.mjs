import { enter } from './launch/enter.mjs';

await enter(new URL('./launch/test.ts', import.meta.url).href, {
  lastWord: '0 passed, 1 failed',
});
