import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { dayOf } from '@/lib/core/edtf/instant';
import { encode, encodeJson } from '@/lib/operations/exports/encode';
import {
  conferenceItems,
  conferenceTable,
  regulationItems,
  regulationTable,
} from '@/lib/operations/exports/queries/tables';
import { tableFormats } from '@/lib/operations/exports/schema';
import type { UserActor } from '@/lib/policy/actor';
import { actingUser } from './shell/acting-user';
import { needed, runCommand, UsageError } from './shell/run-command';

const USAGE = `npm run export -- regulations|conferences|all --format csv|xlsx|json --out PATH --as USERNAME
(all as csv or xlsx: PATH is a folder, a file for each list)`;

const whole = { unit: [], sort: 'newest' as const };

const LISTS = {
  regulations: {
    table: (actor: UserActor) => regulationTable(actor, { ...whole, day: dayOf(new Date()) }),
    items: (actor: UserActor) => regulationItems(actor, { ...whole, day: dayOf(new Date()) }),
  },
  conferences: {
    table: (actor: UserActor) => conferenceTable(actor, whole),
    items: (actor: UserActor) => conferenceItems(actor, whole),
  },
} as const;

type List = keyof typeof LISTS;

await runCommand(
  {
    regulations: (parameters) => exported(['regulations'], parameters),
    conferences: (parameters) => exported(['conferences'], parameters),
    all: (parameters) => exported(['regulations', 'conferences'], parameters),
  },
  USAGE,
);

/** Writes what the user named may see; each file written is printed. */
async function exported(lists: readonly List[], args: string[]): Promise<void> {
  const string = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { format: string, out: string, as: string } });
  const out = needed('out', values.out);
  const actor = await actingUser(needed('as', values.as));
  const format = [...tableFormats, 'json' as const].find((each) => each === values.format);
  if (format === undefined) throw new UsageError('--format?');
  if (format === 'json') return writeJson(lists, actor, out);
  for (const list of lists) {
    const path = lists.length > 1 ? join(out, `${list}.${format}`) : out;
    await write(encode(await LISTS[list].table(actor), format), path);
  }
}

async function writeJson(lists: readonly List[], actor: UserActor, out: string): Promise<void> {
  const read = lists.map(async (name) => ({ name, items: await LISTS[name].items(actor) }));
  await write(encodeJson(await Promise.all(read)), out);
}

async function write(content: AsyncIterable<Uint8Array | string>, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await pipeline(Readable.from(content), createWriteStream(path));
  console.log(path);
}
