import pg from 'pg';
import { disconnect } from '@/lib/platform/db/client';
import { ownerUrl } from '@/lib/platform/env';
import { hashOf } from './build';

// Read only when there is something to load: most starts find everything there.
const LOADERS = {
  reference: async () => (await import('@/prisma/seed/reference')).loadReference(),
  demo: async () => (await import('@/prisma/seed/demo')).loadDemo(),
};

type Part = keyof typeof LOADERS;

/** Loads a part of the seed unless the database says that exactly this content has been loaded. */
export async function loadOnce(part: Part): Promise<string> {
  const content = hashOf(['prisma/seed']);
  const owner = new pg.Client(ownerUrl());
  owner.on('error', () => {});
  await owner.connect();
  try {
    if ((await loadedContent(owner, part)) === content) return 'không đổi (unchanged)';
    await LOADERS[part]();
    await owner.query(
      `INSERT INTO registry_state (key, value, updated_at) VALUES ($1, $2, now())
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`,
      [keyOf(part), JSON.stringify(content)],
    );
    return '';
  } finally {
    await disconnect();
    await owner.end();
  }
}

async function loadedContent(owner: pg.Client, part: Part): Promise<string | undefined> {
  const { rows } = await owner.query('SELECT value FROM registry_state WHERE key = $1', [
    keyOf(part),
  ]);
  return rows[0]?.value;
}

function keyOf(part: Part): string {
  return `seed.${part}`;
}
