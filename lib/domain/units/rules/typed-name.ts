import { accentedKey, fold, hasAccents } from '@/lib/core/vietnamese-text';
import { presentName } from '../rules';
import type { UnitDirectory, UnitEntry } from '../schema/directory';

/** A unit that fits what was typed, by which of its names, and how well: 100 is exactly. */
export type Match = { unit: UnitEntry; by: string; weight: number };

/** Every unit with a code or name of any time that fits the typed words, in no order. */
export function matchesOf(directory: UnitDirectory, typed: string): Match[] {
  const sought = soughtOf(typed);
  if (sought.length === 0) return [];
  return namesOf(directory).flatMap(({ unit, names }) => {
    let best: Match | null = null;
    for (const name of names) {
      const weight = Math.max(...sought.map((each) => weightOf(name, each)));
      if (weight > (best?.weight ?? 0)) best = { unit, by: name.text, weight };
    }
    return best ?? [];
  });
}

type Name = {
  text: string;
  key: string;
  accented: string;
  words: string[];
  initials: string;
  /** Without the words that say only what kind of body it is: "Bộ Tư lệnh". */
  short: string;
};

type Sought = { key: string; accented: string | null; words: string[]; solid: string };

/** As typed and, where it differs, with its short forms in full: "ca" may yet become "cảnh sát". */
function soughtOf(typed: string): Sought[] {
  const accented = hasAccents(typed) ? tidy(accentedKey(typed)) : null;
  const plain = tidy(fold(typed));
  return [...new Set([plain, tidy(expanded(plain))])].filter(Boolean).map((key) => {
    return { key, accented, words: key.split(' '), solid: plain.replaceAll(' ', '') };
  });
}

const kept = new WeakMap<UnitDirectory, { unit: UnitEntry; names: Name[] }[]>();

/** The names as they are compared, made once for the life of a directory. */
function namesOf(directory: UnitDirectory) {
  const known = kept.get(directory);
  if (known) return known;
  const made = [...directory.byCode.values()].map((unit) => {
    const texts = new Set([presentName(unit), ...unit.names.map(({ name }) => name), unit.code]);
    return { unit, names: [...texts].map(nameOf) };
  });
  kept.set(directory, made);
  return made;
}

function nameOf(text: string): Name {
  const key = tidy(expanded(fold(text)));
  const words = key.split(' ');
  return {
    ...{ text, key, words },
    accented: tidy(accentedKey(text)),
    initials: words.map((word) => word.charAt(0)).join(''),
    short: key.replace(/^(?:bo tu lenh|bo chi huy|co quan|uy ban nhan dan|cuc|ban) (?=\S+ )/, ''),
  };
}

/** Whole name, its words without the kind of body, beginning, beginnings of words in order, initials. */
function weightOf(name: Name, sought: Sought): number {
  const exactAccents = sought.accented !== null && name.accented.includes(sought.accented) ? 4 : 0;
  if (name.key === sought.key || name.key.replaceAll(' ', '') === sought.solid)
    return 95 + exactAccents;
  if (name.short === sought.key) return 80 + exactAccents;
  if (name.key.startsWith(`${sought.key} `)) return 65 + exactAccents;
  if (` ${name.key} `.includes(` ${sought.key} `)) return 60 + exactAccents;
  if (` ${name.key}`.includes(` ${sought.key}`)) return 55 + exactAccents;
  if (beginsInOrder(name.words, sought.words)) return 40;
  if (sought.words.length > 1 && beginsAnyhow(name.words, sought.words)) return 25;
  return sought.solid.length > 1 && name.initials.startsWith(sought.solid) ? 20 : 0;
}

function beginsInOrder(words: string[], sought: string[]): boolean {
  let at = 0;
  return sought.every((wanted) => {
    while (at < words.length && !words[at]?.startsWith(wanted)) at += 1;
    at += 1;
    return at <= words.length;
  });
}

function beginsAnyhow(words: string[], sought: string[]): boolean {
  return sought.every((wanted) => words.some((word) => word.startsWith(wanted)));
}

function tidy(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Short forms inside longer names, in full: "BTL BĐBP" and "Bộ Tư lệnh Bộ đội Biên phòng" are one. */
function expanded(folded: string): string {
  return folded.replace(/[a-z0-9]+/g, (word) => SHORT_FORMS.get(word) ?? word);
}

const SHORT_FORMS = new Map(
  Object.entries({
    ...{ btl: 'bo tu lenh', bch: 'bo chi huy', bdbp: 'bo doi bien phong', csb: 'canh sat bien' },
    ...{ bqp: 'bo quoc phong', bca: 'bo cong an', bttm: 'bo tong tham muu' },
    ...{ ubnd: 'uy ban nhan dan', hdnd: 'hoi dong nhan dan', vksnd: 'vien kiem sat nhan dan' },
    ...{
      tand: 'toa an nhan dan',
      qk: 'quan khu',
      qc: 'quan chung',
      vp: 'van phong',
      chqs: 'chi huy quan su',
    },
    ...{
      bchqs: 'bo chi huy quan su',
      ca: 'cong an',
      tc: 'tong cuc',
      du: 'dang uy',
      tw: 'trung uong',
    },
    ...{ mttq: 'mat tran to quoc', cand: 'cong an nhan dan', qdnd: 'quan doi nhan dan' },
    ...{ ii: '2', iii: '3', iv: '4', vii: '7' },
  }),
);
