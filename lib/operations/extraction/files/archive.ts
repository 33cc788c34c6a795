import { unzipSync } from 'fflate';
import { RefusedFile } from './reading';

/** The parts of a DOCX or XLSX; texts are unpacked up to a limit for all of them together. */
export type Archive = {
  names: readonly string[];
  /** The text of a part, or null where there is none. */
  text(name: string): string | null;
};

const MAX_PARTS = 20_000;
const MAX_UNPACKED = 192 * 1024 * 1024;

/** Opens a ZIP. Throws RefusedFile where it is damaged or unpacks to more than is ever read. */
export function openArchive(bytes: Uint8Array): Archive {
  const names: string[] = [];
  let unpacked = 0;
  const parts = unzip(bytes, ({ name, originalSize }) => {
    if (names.push(name) > MAX_PARTS) throw new RefusedFile('tooMuch');
    if (!/\.(?:xml|vml|rels)$/i.test(name)) return false;
    unpacked += originalSize;
    if (unpacked > MAX_UNPACKED) throw new RefusedFile('tooMuch');
    return true;
  });
  // Two parts of one name are read differently by different programs.
  if (new Set(names).size < names.length) throw new RefusedFile('damaged');
  return {
    names,
    text(name) {
      const part = parts[name];
      return part === undefined ? null : decode(part);
    },
  };
}

type Filter = (part: { name: string; originalSize: number }) => boolean;

function unzip(bytes: Uint8Array, filter: Filter): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile('damaged');
  }
}

function decode(part: Uint8Array): string {
  const start = Buffer.from(part.subarray(0, 100)).toString('latin1');
  const declared = /encoding=["']([\w-]+)["']/i.exec(start)?.[1];
  try {
    return new TextDecoder(markedOrder(part) ?? declared ?? 'utf-8').decode(part);
  } catch {
    throw new RefusedFile('damaged');
  }
}

/** Two-byte letters say their order themselves. */
function markedOrder([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}
