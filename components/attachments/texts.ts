import type { Texts } from '@/components/drafts/texts';
import type { Translate } from '@/lib/core/translate';
import { extractions } from '@/lib/domain/sources/schema/attachments';

/** The words that the field for files needs in the browser, by their keys. */
export function attachmentTexts(t: Translate): Texts {
  return Object.fromEntries(
    KEYS.map((key) => [`attachments.${key}`, t(`attachments.${key}`, PLACES)]),
  );
}

/** The words of the guard against pasting. */
export function pasteTexts(t: Translate): Texts {
  const keys = ['refused', 'why', 'close'];
  return Object.fromEntries(keys.map((key) => [key, t(`attachments.paste.${key}`)]));
}

const KEYS = [
  ...['title', 'none', 'add', 'drop', 'allowed', 'guard', 'keep', 'titleField', 'download'],
  ...['uploading', 'checking', 'cancel', 'again', 'dismiss', 'failed', 'lost', 'judged.no'],
  ...['size.kb', 'size.mb', 'kind.pdf', 'kind.docx', 'kind.xlsx', 'kind.image'],
  ...extractions.map((each) => `text.${each}`),
];

/** Values are put in where they are known. */
const PLACES = { name: '{name}', percent: '{percent}', reason: '{reason}', size: '{size}' };
