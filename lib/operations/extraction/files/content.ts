import { findSecretMarking } from '@/lib/core/marking';
import { openArchive } from './archive';
import { readDocx } from './docx';
import { type FileKind, kindOf, officeKind } from './kind';
import { readPdf } from './pdf';
import { type FileRefusal, type Read, RefusedFile } from './reading';
import { readXlsx } from './xlsx';

/** What is known of a file once it was read whole. */
export type FileContent =
  | {
      kind: FileKind;
      /** A state-secret marking stands in it; then no word of it is handed on. */
      marked: boolean;
      /** Whether all that carries words could be read. */
      judged: boolean;
      text: string;
    }
  | { refusal: FileRefusal };

/** Longer than any paper; what cannot be looked through whole is not taken. */
const MAX_TEXT = 24 * 1024 * 1024;

/**
 * Reads a file: what it is by its content, its words, and whether a marking stands among them
 * (domain, section 9: marking guard). Pictures have no words that can be judged.
 */
export async function readContent(bytes: Uint8Array): Promise<FileContent> {
  try {
    const { kind, ...read } = await readKind(bytes);
    if (read.text.length + read.beside.length > MAX_TEXT) throw new RefusedFile('tooMuch');
    const marked = [read.text, read.beside].some((text) => findSecretMarking(text) !== null);
    return { kind, marked, judged: read.judged, text: marked ? '' : tidied(read.text) };
  } catch (error) {
    if (error instanceof RefusedFile) return { refusal: error.refusal };
    // Whatever a reader stumbles over, it could not read to the end.
    return { refusal: 'damaged' };
  }
}

async function readKind(bytes: Uint8Array): Promise<Read & { kind: FileKind }> {
  const kind = kindOf(bytes);
  if (kind === null) throw new RefusedFile('unsupported');
  if (kind === 'compound') throw new RefusedFile(isLocked(bytes) ? 'locked' : 'unsupported');
  if (kind === 'pdf') return { kind, ...(await readPdf(bytes)) };
  if (kind !== 'archive') return { kind, text: '', beside: '', judged: false };
  const archive = openArchive(bytes);
  const office = officeKind(archive);
  return { kind: office, ...(office === 'docx' ? readDocx(archive) : readXlsx(archive)) };
}

/** A paper under a password is a compound file with a stream of this name. */
function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

function tidied(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\P{Cc}\n\t\f]|[\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
