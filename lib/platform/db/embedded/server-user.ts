import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { EmbeddedError } from './error';

export type ServerUser = { uid: number; gid: number; name: string };

/**
 * Whom PostgreSQL runs as. Null: as ourselves. PostgreSQL refuses root, so root lends it an
 * unprivileged user: the one that already owns the cluster, else `postgres`, else `nobody`.
 */
export function serverUser(cluster: string): ServerUser | null {
  const owner = statSync(cluster, { throwIfNoEntry: false });
  const self = process.getuid?.() ?? null;
  if (self === null) return null;
  if (self !== 0) {
    if (owner && owner.uid !== self) throw new EmbeddedError(foreignCluster(cluster, owner.uid));
    return null;
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, name: `#${owner.uid}` };
  const user = lookUp('postgres') ?? lookUp('nobody');
  if (user === null) {
    throw new EmbeddedError(
      'PostgreSQL does not run as root, and there is neither a user "postgres" nor "nobody" to lend it: start as an ordinary user.',
    );
  }
  return user;
}

/** The first folder on the way to `path` (or the path itself) that the user may not pass; null when all are open. */
export function blockedAt(path: string, user: ServerUser | null): string | null {
  if (user === null) return null;
  const parent = dirname(path);
  const above = parent === path ? null : blockedAt(parent, user);
  if (above !== null) return above;
  const entry = statSync(path, { throwIfNoEntry: false });
  return entry && !mayPass(entry, user) ? path : null;
}

/** The bit for passing (folders) or running (programs) of the class the user falls in. */
function mayPass(entry: { mode: number; uid: number; gid: number }, user: ServerUser): boolean {
  if (entry.uid === user.uid) return (entry.mode & 0o100) !== 0;
  return (entry.mode & (entry.gid === user.gid ? 0o010 : 0o001)) !== 0;
}

function lookUp(name: string): ServerUser | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined
    ? null
    : { uid: Number(uid), gid: Number(gid), name };
}

function foreignCluster(cluster: string, uid: number): string {
  return `${cluster} belongs to another user (uid ${uid}): start as that user, or set DATA_DIR to a folder of your own.`;
}
