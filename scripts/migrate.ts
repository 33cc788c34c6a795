import { env } from '@/lib/platform/env';
import { bringUpToDate } from './launch/migration';
import { explain, step } from './launch/steps.mjs';

try {
  await step('Cập nhật cấu trúc dữ liệu (migrations)', () => bringUpToDate(env()));
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
