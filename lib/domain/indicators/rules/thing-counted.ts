/** The words behind a number; `counted` is null where they make of it something else than a count. */
export type ThingCounted = {
  counted: string | null;
  measure: string;
  rest: string;
  after: 'GE' | 'LE' | 'GT' | null;
};

/**
 * Splits the words behind a number: its unit of measure, what is counted, "trở lên" or "trở xuống",
 * and what begins another figure ("72 vụ, 85 đối tượng"). A comma between things counted together
 * ("tin, tài liệu") does not part them.
 */
export function thingCounted(words: string): ThingCounted {
  const { own, rest } = withoutOthers(words.trim());
  const after = AFTER.find(([pattern]) => pattern.test(own));
  const thing = after ? own.replace(after[0], '').trim() : own;
  const measure = MEASURE.exec(thing)?.[0].trim() ?? '';
  const counted = thing.slice(MEASURE.exec(thing)?.[0].length ?? 0).trim();
  const another = /^(?:\d|(?:đến|tới|den|toi|hoặc)\s*\d|[-–—/])/u.test(counted);
  return { counted: another ? null : counted, measure, rest, after: after?.[1] ?? null };
}

const ANOTHER_FIGURE =
  /\s*[,;]\s*(?=(?:(?:hơn|trên|gần|khoảng|dưới|và|[<>≤≥~≈])\s*){0,2}\d)|\s+(?:và|với)\s+(?=(?:(?:hơn|trên|gần|khoảng|dưới)\s+)?\d)|\s*(?=\()/u;

function withoutOthers(words: string): { own: string; rest: string } {
  const [own = ''] = words.split(ANOTHER_FIGURE, 1);
  const rest = words.slice(own.length).replace(/^\s*(?:[,;]|(?:và|với)\s)\s*/u, '');
  const closed = (text: string) => text.replace(/[\s.,;:]+$/, '');
  return { own: closed(own), rest: closed(rest) };
}

const AFTER: [RegExp, 'GE' | 'LE' | 'GT'][] = [
  [/\s*(?:trở lên|tro len)$/u, 'GE'],
  [/\s*(?:trở xuống|tro xuong)$/u, 'LE'],
  [/^có lẻ\s*/u, 'GT'],
];

const UNITS = [
  '%|‰|phần trăm|phần nghìn',
  'đồng(?! (?:chí|bào|phạm|đội|nghiệp|đảng|hồ|bọn))|VNĐ|VND|USD|đô la Mỹ|đô la|euro|EUR',
  'km2|km²|km|m2|m²|m3|m³|hải lý|héc-ta|hécta|hecta|ha|mét|m',
  'kg|ki-lô-gam|gam|g|tấn(?! công)|tạ|yến|lít|giờ',
].join('|');

const MEASURE = new RegExp(`^(?:${UNITS})(?![\\p{L}\\d-])\\s*`, 'iu');
