import { env } from '@/lib/platform/env';
import type { Contents } from './storage/contents';
import { folderContents } from './storage/folder';

/** The contents of this installation: a folder under DATA_DIR. */
export function contents(): Contents {
  return folderContents(env().DATA_DIR);
}
