import { env } from '@/lib/platform/env';
import { hasDemo } from './launch/announcement';
import { bringUpToDate } from './launch/migration';
import { loadOnce } from './launch/seed';
import { explain, step } from './launch/steps.mjs';

// The database from whatever state to the one the application needs; part of `npm start`.
try {
  await step('Cập nhật cấu trúc dữ liệu (migrations)', () => bringUpToDate(env()));
  await step('Nạp dữ liệu tham chiếu (reference data)', () => loadOnce('reference'));
  if (hasDemo(env())) await step('Nạp dữ liệu minh họa (demo data)', () => loadOnce('demo'));
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
