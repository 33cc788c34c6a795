import { fold, hasAccents, nfc } from '@/lib/core/vietnamese-text';
import { normalizeTonePlacement } from '@/lib/core/vietnamese-text/tone-placement';
import type { FigureItem } from '../schema';
import { plainNumber } from './digits';
import { operatorOf, readOperators, type Spelling } from './operators';
import { type Quantity, readQuantity } from './quantity';
import { thingCounted } from './thing-counted';

/** What the words of a figure say. Without a number nothing but the raw words is known. */
export type UnderstoodFigure = Pick<FigureItem, 'raw' | 'operator' | 'number' | 'malformed'> & {
  /** What is counted, "buổi tuyên truyền", and the unit it is measured in, "đồng", "ha". */
  counted: string;
  measure: string;
  /** Words behind the figure that say another one: "85 đối tượng" in "72 vụ, 85 đối tượng". */
  rest: string;
  /** Numbers that doubtful digits may mean; none is chosen. */
  alternatives: string[];
};

/**
 * Understands a figure as reports write it: "hơn 20 nghìn buổi", "1.184 vụ", "4,3 tỷ đồng", "từ 20
 * người trở lên". "2500.000" is malformed, "1.3" doubtful, "hàng nghìn" an order of magnitude: these
 * have no number (domain, sections 2 and 5). Nothing is invented: what is not understood stays raw.
 */
export function understandFigure(typed: string): UnderstoodFigure {
  const raw = nfc(typed).trim();
  const text = raw.replace(/\s+/g, ' ').slice(0, LONGEST);
  const vague = orderOfMagnitude(text);
  if (vague) return { ...unread(raw), ...vague };
  const start = beginning(text);
  return start === null ? unread(raw) : { ...unread(raw), ...readFrom(text.slice(start)) };
}

/** As long as the raw words of a payload may be. */
const LONGEST = 300;

function unread(raw: string): UnderstoodFigure {
  const none = { operator: null, number: null, malformed: false };
  return { raw, ...none, counted: '', measure: '', rest: '', alternatives: [] };
}

function readFrom(text: string): Partial<UnderstoodFigure> {
  const key = keyOf(text);
  const said = readOperators(key, spellingOf(text));
  const quantity = readQuantity(key.slice(said.length));
  if (quantity === null) return {};
  const { after, ...thing } = thingCounted(text.slice(said.length + quantity.length));
  if (thing.counted === null) return {};
  const words = { ...thing, counted: thing.counted };
  if (quantity.kind === 'MALFORMED') return { malformed: true, ...words };
  const operator = operatorOf(said, after ?? (quantity.plus ? 'GE' : null));
  const values = meant(quantity, words.measure !== '' || words.counted === '').map(plainNumber);
  const [number = null] = values;
  if (operator === null || number === null) return {};
  if (values.length > 1 || quantity.doubtful) {
    return { ...words, alternatives: values.filter((value) => value !== null) };
  }
  return { operator, number, ...words };
}

/** "1,184 ha" is measured, so it has decimals; "1,184 vụ" may be meant either way. */
function meant({ values, doubtful }: Extract<Quantity, { kind: 'READ' }>, measured: boolean) {
  return values.length > 1 && !doubtful && measured ? values.slice(-1) : values;
}

/**
 * Where the figure begins: at its start or, where other words lead to the only digits, at the
 * operator before them. Null where those words make of the number something else ("lần thứ 5").
 */
function beginning(text: string): number | null {
  const key = keyOf(text);
  if (readQuantity(key.slice(readOperators(key, spellingOf(text)).length))) return 0;
  const first = key.search(/(?<![\p{L}\d])[<>≤≥~≈=]? ?\d/u);
  const lead = first > 0 ? key.slice(0, first).trimEnd() : '';
  if (lead === '' || OTHER_NUMBERS.test(fold(lead))) return null;
  const words = lead.split(' ');
  const starts = words.map(
    (_, index) => words.slice(0, index).join(' ').length + Math.min(index, 1),
  );
  const spelling = spellingOf(text);
  return starts.find((at) => at + readOperators(key.slice(at), spelling).length === first) ?? first;
}

/** Words before digits that are no count: a date, an ordinal, a paper, a change, a denial. */
const OTHER_NUMBERS =
  /\d|(?:^|[ (])(?:thu|so|nam|thang|ngay|quy|dieu|khoan|muc|tu|den|toi|khong|chua|tang|giam|gap|them|bang|khoa|lan|ky|phan)$/;

function orderOfMagnitude(text: string): Partial<UnderstoodFigure> | null {
  const pattern = spellingOf(text) === 'accented' ? VAGUE : VAGUE_PLAIN;
  const found = pattern.exec(keyOf(text));
  if (!found) return null;
  const { counted, measure, rest } = thingCounted(text.slice(found[0].length));
  return { operator: 'ORDER_OF_MAGNITUDE', counted: counted ?? '', measure, rest };
}

const VAGUE_WORDS =
  '^(?:(?:hơn|trên|khoảng|gần|đạt|có|với) )?(?:hàng|vài|mấy|nhiều|cả)(?: (?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ))+(?= |$)';
const VAGUE = new RegExp(VAGUE_WORDS, 'u');
const VAGUE_PLAIN = new RegExp(fold(VAGUE_WORDS), 'u');

/** Lower case with tones in one place; its letters stand where those of the text stand. */
function keyOf(text: string): string {
  const key = normalizeTonePlacement(text).toLowerCase();
  return key.length === text.length ? key : text;
}

function spellingOf(text: string): Spelling {
  return hasAccents(text) ? 'accented' : 'plain';
}
