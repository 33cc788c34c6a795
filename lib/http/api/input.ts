import type { z } from 'zod';
import { type FieldError, invalid, tooLarge, unsupported } from '@/lib/core/errors';
import { parsed } from '../refusal';
import { isStorable, normalised, takesMany } from '../search';

const LIMIT = 2 * 1024 * 1024;

/** Parses a query string; unknown and doubled names are as bad as wrong values: INVALID. */
export function readQuery<S extends z.ZodObject>(schema: S, search: URLSearchParams): z.output<S> {
  const names = [...new Set(search.keys())];
  const refused = names.flatMap((name) => refusalOf(schema, name, search.getAll(name)));
  if (refused.length > 0) throw invalid(refused);
  const values = names.map((name) => {
    const field = schema.shape[name];
    return [name, normalised(search.getAll(name), field !== undefined && takesMany(field))];
  });
  return parsed(schema, Object.fromEntries(values));
}

/** Reads a JSON body of at most 2 MB. Throws UNSUPPORTED, TOO_LARGE, INVALID. */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw unsupported();
  if (Number(request.headers.get('content-length') ?? 0) > LIMIT) throw tooLarge({ limit: 2 });
  const bytes = await withinLimit(request.body);
  try {
    return storable(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    throw invalid([], 'errors.malformed');
  }
}

function refusalOf(schema: z.ZodObject, name: string, values: string[]): FieldError[] {
  const path = name.slice(0, 100);
  const field = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
  if (field === undefined) return [{ path, message: 'errors.field.unknown' }];
  if (values.length > 1 && !takesMany(field)) return [{ path, message: 'errors.field.doubled' }];
  return isStorable(values) ? [] : [{ path, message: 'errors.field.controlCharacters' }];
}

/** The body as it streams in, given up at the first byte too many. */
async function withinLimit(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > LIMIT) throw tooLarge({ limit: 2 });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Throws where a text holds NUL or half a character, which no column takes, or nests without end. */
function storable(value: unknown): unknown {
  const escaped = JSON.stringify(value).matchAll(/\\(?:u([0-9a-f]{4})|.)/g);
  for (const [, code] of escaped) {
    if (code === '0000' || code?.startsWith('d')) throw new Error('not storable');
  }
  return value;
}
