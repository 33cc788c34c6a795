import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EmbeddedError } from './error';

const secretsSchema = z.object({
  authSecret: z.string().min(32),
  superuser: z.string().min(20),
  owner: z.string().min(20),
  login: z.string().min(20),
});

export type Secrets = z.infer<typeof secretsSchema>;

/** The data folder's secrets; generated at the first start, readable by their owner only. */
export function ensureSecrets(dataDir: string): Secrets {
  const path = join(dataDir, 'secrets', 'secrets.json');
  return read(path) ?? write(path);
}

function read(path: string): Secrets | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new EmbeddedError(`${path} cannot be read: give it to the user who starts the registry.`);
  }
  const parsed = secretsSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new EmbeddedError(`${path} is damaged: restore it from a backup of the data folder.`);
}

function write(path: string): Secrets {
  const secrets = {
    authSecret: generate(),
    superuser: generate(),
    owner: generate(),
    login: generate(),
  };
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
  // Complete on disk before it takes its name: the cluster made next cannot be opened without it.
  const partial = `${path}.partial`;
  const file = openSync(partial, 'w', 0o600);
  writeSync(file, `${JSON.stringify(secrets, null, 2)}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(partial, path);
  return secrets;
}

function generate(): string {
  return randomBytes(32).toString('base64url');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
