/**
 * Puts the tone of each Vietnamese syllable where the old style of official papers has it: hòa, thỏa,
 * ủy, thủy, but hoàn, quả, quý, già. Corrects slips such as qủa. Words that are no syllable stay.
 */
export function normalizeTonePlacement(text: string): string {
  return text.normalize('NFC').replace(/\p{L}+/gu, replaceTone);
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ONSET = '(?:ngh|ng|nh|gh|kh|ph|th|tr|ch|[bcdđghklmnpqrstvx])';
const SYLLABLE = new RegExp(
  `^(gi(?=[aăâeêioôơuưy])|qu|${ONSET})?([aăâeêioôơuưy]{1,3})(ng|nh|ch|[cmnpt])?$`,
  'i',
);

function replaceTone(word: string): string {
  const parts = word.normalize('NFD');
  const tones = parts.match(TONE);
  const bare = parts.replace(TONE, '').normalize('NFC');
  const syllable = SYLLABLE.exec(bare);
  if (tones?.length !== 1 || !syllable) return word;
  const [, onset = '', vowels = '', coda = ''] = syllable;
  const at = onset.length + toneIndex(vowels, coda !== '');
  return (bare.slice(0, at + 1) + tones[0] + bare.slice(at + 1)).normalize('NFC');
}

function toneIndex(vowels: string, closed: boolean): number {
  const marked = vowels.search(/[ăâêôơư](?![ơ])/i);
  if (marked >= 0) return marked;
  if (vowels.length === 3) return 1;
  return vowels.length === 2 && closed ? 1 : 0;
}
