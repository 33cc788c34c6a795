const MAX_LENGTH = 150;

/** Endings that go with each media type; the first is added where the name has none of them. */
const ENDINGS: Record<string, readonly string[]> = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/tiff': ['tif', 'tiff'],
  'image/webp': ['webp'],
};

/**
 * The name a file is kept and offered under: without folders, control signs and signs that turn
 * the direction of writing, in NFC, at most 150 characters, with the ending of what it really is.
 */
export function safeFileName(given: string, mediaType: string): string {
  const base = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = base
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}<>:"|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const endings = ENDINGS[mediaType] ?? [];
  const [, stem = '', ending = ''] = /^(.*?)(?:\.([^.]*))?$/s.exec(plain) ?? [];
  const fits = endings.includes(ending.toLowerCase());
  const name = fits ? stem : plain;
  const suffix = fits ? ending : (endings[0] ?? 'bin');
  return `${[...(name || 'tep')].slice(0, MAX_LENGTH - suffix.length - 1).join('')}.${suffix}`;
}

/** The lines of a name that a marking could stand on by itself ("Báo cáo (MẬT).docx"). */
export function nameLines(name: string): string {
  return name
    .normalize('NFC')
    .split(/\s[-–—]\s|[()[\]{}]|\.|__+/)
    .join('\n');
}

/** The header that offers a file for keeping under its name (RFC 6266). */
export function contentDisposition(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd');
  const ascii = plain.replace(/[^\x20-\x7e]|["\\%;]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
