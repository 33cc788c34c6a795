import Busboy, { type BusboyInstance } from '@fastify/busboy';
import { type AppError, invalid, rateLimited, tooLarge, unsupported } from '@/lib/core/errors';

export type Upload = { name: string; bytes: Uint8Array; fields: Record<string, string> };

type Options = {
  /** The largest file, in MB. */
  limit: number;
  /** Asked of the file's first bytes; what it refuses is UNSUPPORTED. */
  accepts: (head: Uint8Array) => boolean;
  /** Asked as soon as the fields before the file are read; what it throws ends the reading. */
  permit: (fields: Readonly<Record<string, string>>) => Promise<void>;
};

const MB = 1024 * 1024;
/** Files that are on their way are kept in memory alone, all together within this. */
const BUDGET = 160 * MB;
const AGAIN_AFTER_SECONDS = 5;
const STALLED_AFTER_MS = 30_000;
const HEAD = 1024;
/** Around the file: its headers, the fields and the boundaries. */
const SURROUNDINGS = 64 * 1024;
let taken = 0;

/**
 * Reads the one file of a multipart form into memory and hands it on. Nothing is written anywhere.
 * Throws UNSUPPORTED, TOO_LARGE, INVALID, RATE_LIMITED where too many files are on their way.
 */
export async function receiveFile<T>(
  request: Request,
  options: Options,
  work: (upload: Upload) => Promise<T>,
): Promise<T> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type) || request.body === null) throw unsupported();
  const largest = options.limit * MB;
  const announced = Number(request.headers.get('content-length') ?? Number.NaN);
  if (announced > largest + SURROUNDINGS) throw tooLarge({ limit: options.limit });
  const share = Number.isNaN(announced) ? largest : Math.min(announced, largest);
  // Until it is handed on a file is there twice: in pieces, and joined.
  const room = 2 * share;
  if (taken > 0 && taken + room > BUDGET) throw rateLimited(AGAIN_AFTER_SECONDS);
  taken += room;
  try {
    return await work(await read(request.body, type, options));
  } finally {
    taken -= room;
  }
}

type Received = {
  fields: Record<string, string>;
  name: string | null;
  chunks: Uint8Array[];
  size: number;
  /** Resolves once the fields before the file are allowed to have one. */
  permitted: Promise<void> | null;
  refusal: AppError | null;
};

async function read(body: ReadableStream, type: string, options: Options): Promise<Upload> {
  const received: Received = {
    fields: {},
    name: null,
    chunks: [],
    size: 0,
    permitted: null,
    refusal: null,
  };
  await pump(body, parserInto(received, type, options), received);
  await (received.permitted ?? options.permit(received.fields));
  const { name, chunks, fields } = received;
  if (name === null) throw invalid([{ path: 'file', message: 'errors.field.required' }]);
  const bytes = Buffer.concat(chunks);
  if (!options.accepts(bytes.subarray(0, HEAD))) throw unsupported();
  return { name, bytes, fields };
}

function parserInto(received: Received, type: string, options: Options): BusboyInstance {
  const limits = { files: 1, fields: 10, parts: 12, fieldSize: 1_000 };
  const parser = new Busboy({
    headers: { 'content-type': type },
    limits: { ...limits, fileSize: options.limit * MB },
  });
  const refuse = (refusal: AppError) => {
    received.refusal ??= refusal;
  };
  parser.on('error', () => refuse(malformed()));
  parser.on('filesLimit', () =>
    refuse(invalid([{ path: 'file', message: 'errors.field.doubled' }])),
  );
  parser.on('field', (name, value) => {
    received.fields[name] = value;
  });
  parser.on('file', (_field, stream, name) => {
    // Browsers write these three signs so (WHATWG HTML, multipart form data).
    received.name = (name ?? '').replace(/%(?:22|0D|0A)/gi, ' ');
    received.permitted = options.permit(received.fields);
    stream.on('error', () => refuse(malformed()));
    stream.on('limit', () => refuse(tooLarge({ limit: options.limit })));
    stream.on('data', (chunk: Buffer) => {
      received.chunks.push(chunk);
      received.size += chunk.byteLength;
      const isEarly = received.size - chunk.byteLength < HEAD && received.size >= HEAD;
      if (isEarly && !options.accepts(Buffer.concat(received.chunks))) refuse(unsupported());
    });
  });
  return parser;
}

/** Feeds the parser as the body comes in; reads no further once it is refused. */
async function pump(
  body: ReadableStream,
  parser: BusboyInstance,
  received: Received,
): Promise<void> {
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  const ended = new Promise<void>((resolve) => parser.once('finish', resolve));
  for (;;) {
    const { done, value } = await withinTime(reader.read());
    if (done) break;
    parser.write(value);
    await received.permitted;
    if (received.refusal) throw received.refusal;
  }
  parser.end();
  await withinTime(ended);
  if (received.refusal) throw received.refusal;
}

function withinTime<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<T>();
  const timer = setTimeout(() => reject(malformed()), STALLED_AFTER_MS);
  return Promise.race([work.catch(() => Promise.reject(malformed())), promise]).finally(() =>
    clearTimeout(timer),
  );
}

function malformed(): AppError {
  return invalid([], 'attachments.refused.malformed');
}
