import type { Archive } from './archive';
import { RefusedFile } from './reading';

/** The kinds of file that are taken, each with the media type it is served as. */
export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpeg: 'image/jpeg',
  tiff: 'image/tiff',
  webp: 'image/webp',
} as const;

export type FileKind = keyof typeof MEDIA_TYPES;

/** As much of a file as `kindOf` looks at. */
export const HEAD_BYTES = 1024;

/** What a file is by its first bytes, never by its name; null for what is not taken. */
export function kindOf(head: Uint8Array): FileKind | 'archive' | 'compound' | null {
  const bytes = Buffer.from(head.subarray(0, HEAD_BYTES)).toString('hex');
  return SIGNATURES.find(([signature]) => signature.test(bytes))?.[1] ?? null;
}

/** Which kind of picture a file is, or null: nobody reads words in a picture here. */
export function pictureOf(head: Uint8Array): FileKind | null {
  const kind = kindOf(head);
  return kind === 'png' || kind === 'jpeg' || kind === 'tiff' || kind === 'webp' ? kind : null;
}

/** Which paper of the office an archive is, by what it declares of itself. */
export function officeKind(archive: Archive): 'docx' | 'xlsx' {
  const declared = archive.text('[Content_Types].xml') ?? '';
  const names = archive.names;
  if (/macroEnabled/i.test(declared) || names.some((name) => /vbaProject/i.test(name))) {
    throw new RefusedFile('macros');
  }
  if (declared.includes('wordprocessingml.document.main+xml')) return 'docx';
  if (declared.includes('spreadsheetml.sheet.main+xml')) return 'xlsx';
  throw new RefusedFile('unsupported');
}

/** First bytes in hexadecimal; a PDF may begin a little later. */
const SIGNATURES: [RegExp, FileKind | 'archive' | 'compound'][] = [
  [/^(?:..){0,1000}?255044462d3/, 'pdf'],
  [/^504b0304/, 'archive'],
  [/^89504e470d0a1a0a/, 'png'],
  [/^ffd8ff/, 'jpeg'],
  [/^(?:49492a00|4d4d002a)/, 'tiff'],
  [/^52494646.{8}57454250/, 'webp'],
  // Papers of the office of before 2007, and those under a password.
  [/^d0cf11e0a1b11ae1/, 'compound'],
];
