import type { Translate } from '@/lib/core/translate';
import { evenly } from './organs';
import { type Block, TEXT_WIDTH } from './page';
import { BLANK, centred, columns, flush, gap } from './text';

/** One who signs: for whom, in which post, under which name. */
export type Signature = {
  of: string;
  capacity: string | null;
  post: string | null;
  name: string | null;
};

const BESIDE = 3;

/**
 * The signatures side by side, at most three in a row, and to whom the paper goes: beneath them,
 * or to the left of a single one (Phụ lục I, mục II.7 and II.9). What is not known is left open.
 */
export function closing(signatures: readonly Signature[], t: Translate): Block[] {
  const count = Math.min(BESIDE, Math.max(1, signatures.length));
  const [only, ...others] = signatures;
  if (only && others.length === 0) {
    const halves = evenly(TEXT_WIDTH, 2);
    return [gap(), columns(halves, [[recipients(t), signatureLines(only)]])];
  }
  const rows = Array.from({ length: Math.ceil(signatures.length / count) }, (_, row) =>
    signatures.slice(row * count, (row + 1) * count).map(signatureLines),
  );
  return [gap(), columns(evenly(TEXT_WIDTH, count), rows), gap(), ...recipients(t)];
}

/** To whom it went is not on record: a place for it is kept. */
function recipients(t: Translate): Block[] {
  return [
    flush(t('exports.paper.recipients'), { size: 12, bold: true, italics: true }),
    flush(`- ${BLANK};`, { size: 11 }),
    flush(t('exports.paper.filed', { where: BLANK }), { size: 11 }),
  ];
}

function signatureLines({ of, capacity, post, name }: Signature): Block[] {
  const look = { size: 13, bold: true };
  const first = capacity ? `${capacity} ${of}` : of;
  return [
    centred(first.toUpperCase(), look),
    centred(post?.toUpperCase() ?? BLANK, look),
    ...[1, 2, 3].map(() => gap(14)),
    centred(name ?? BLANK, look, 12),
  ];
}
