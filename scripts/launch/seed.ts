import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { disconnect } from '@/lib/platform/db/client';
import { ownerUrl } from '@/lib/platform/env';
import { hashOf } from './build';

type Part = 'reference' | 'demo';

/** Loads a part of the seed unless the database says that exactly this content has been loaded. */
export async function loadOnce(part: Part): Promise<string> {
  const content = hashOf(['prisma/seed']);
  const owner = new pg.Client(ownerUrl());
  owner.on('error', () => {});
  await owner.connect();
  try {
    if ((await loadedContent(owner, part)) === content) return 'không đổi (unchanged)';
    await load(part);
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

async function load(part: Part): Promise<void> {
  const file = resolve(`prisma/seed/${part}.ts`);
  if (!existsSync(file)) return;
  const seed: { loadReference?: () => Promise<void>; loadDemo?: () => Promise<void> } =
    await import(pathToFileURL(file).href);
  await (part === 'reference' ? seed.loadReference : seed.loadDemo)?.();
}

function keyOf(part: Part): string {
  return `seed.${part}`;
}
