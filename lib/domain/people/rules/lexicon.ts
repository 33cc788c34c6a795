import { fold, hasAccents } from '@/lib/core/vietnamese-text';
import { normalizeTonePlacement } from '@/lib/core/vietnamese-text/tone-placement';

/** Ranks of the army, the police, border guard, coast guard and navy, from the highest. */
export const RANKS = [
  ...['Đại tướng', 'Thượng tướng', 'Trung tướng', 'Thiếu tướng', 'Chuẩn tướng'],
  ...['Phó Đô đốc', 'Chuẩn Đô đốc', 'Đô đốc'],
  ...['Đại tá', 'Thượng tá', 'Trung tá', 'Thiếu tá'],
  ...['Đại úy', 'Thượng úy', 'Trung úy', 'Thiếu úy', 'Chuẩn úy'],
  ...['Thượng sĩ', 'Trung sĩ', 'Hạ sĩ', 'Binh nhất', 'Binh nhì'],
] as const;

/** No rank, title or form of address takes more letters. */
const REACH = 80;

/** Lower case with tones in one place; its letters stand where those of the text stand. */
export function keyOf(text: string): string {
  const key = normalizeTonePlacement(text).toLowerCase();
  return key.length === text.length ? key : text;
}

/** The rank a text begins with, "Thượng tá QNCN" among them, under its usual spelling. */
export function rankAt(text: string): { rank: string; length: number } | null {
  const key = keyOf(text.slice(0, REACH));
  const { ranks } = hasAccents(key) ? ACCENTED : PLAIN;
  const found = ranks.find(({ pattern }) => pattern.test(key));
  if (!found) return null;
  const length = found.pattern.exec(key)?.[0].length ?? 0;
  const kind = /^\s*(?:QNCN|chuyên nghiệp)(?![\p{L}])/u.exec(text.slice(length))?.[0] ?? '';
  return { rank: found.rank + kind.replace(/^\s*/, kind && ' '), length: length + kind.length };
}

/** Academic degrees and titles a text begins with: "PGS, TS", "GS.TS.", "Tiến sĩ". */
export function degreesAt(text: string): string {
  return DEGREES.exec(text)?.[0] ?? '';
}

/** How many letters a form of address at the beginning takes: "đồng chí", "đ/c", "ông". */
export function addressAt(text: string): number {
  const key = keyOf(text.slice(0, REACH));
  return (hasAccents(key) ? ADDRESS : ADDRESS_PLAIN).exec(key)?.[0].length ?? 0;
}

/** How many letters the title of a post at the beginning takes; 0 where it begins with none. */
export function postTitleAt(text: string): number {
  const key = keyOf(text.slice(0, REACH));
  const { post } = hasAccents(key) ? ACCENTED : PLAIN;
  return rankAt(text) ? 0 : (post.exec(key)?.[0].trimEnd().length ?? 0);
}

/** Whether a post is of the Party: it says less of where somebody serves than one of state. */
export function isPartyPost(post: string): boolean {
  return /^(?:nguyen )?(?:pho )?(?:tong )?(?:bi thu|uy vien|thuong vu)/.test(fold(post));
}

/** Whether words are a full name by their look: a family name, then one to four words more. */
export function isFullName(words: string): boolean {
  const parts = words.split(' ');
  if (parts.length < 2 || parts.length > 5 || postTitleAt(words) > 0) return false;
  return FAMILY_NAMES.has(keyOf(parts[0] ?? '')) && parts.every((part) => /^\p{Lu}/u.test(part));
}

/** Whether a line stands for a delegation without names: "đại diện Văn phòng Chính phủ". */
export function isDelegation(text: string): boolean {
  return /^(?:dai dien|lanh dao|thu truong cac|cac |doan (?:dai bieu|cong tac))/.test(fold(text));
}

const POSTS = [
  ...['bí thư', 'chủ tịch', 'thủ tướng', 'bộ trưởng', 'thứ trưởng', 'tham mưu trưởng', 'tư lệnh'],
  ...['chính ủy', 'chính trị viên', 'cục trưởng', 'chi cục trưởng', 'vụ trưởng', 'chánh án'],
  ...['viện trưởng', 'giám đốc', 'chỉ huy trưởng', 'đồn trưởng', 'trạm trưởng', 'đội trưởng'],
  ...['hải đội trưởng', 'hải đoàn trưởng', 'hạm trưởng', 'thuyền trưởng', 'lữ đoàn trưởng'],
  ...['sư đoàn trưởng', 'trung đoàn trưởng', 'tiểu đoàn trưởng', 'đại đội trưởng', 'chủ nhiệm'],
  ...[
    'ủy viên',
    'thường vụ',
    'hiệu trưởng',
    'trợ lý',
    'thư ký',
    'thanh tra',
    'kiểm toán',
    'thống đốc',
  ],
  ...[
    'đại sứ',
    'đại biểu',
    'kiểm sát viên',
    'thẩm phán',
    'chấp hành viên',
    'chuyên viên',
    'cán bộ',
  ],
  ...['biên tập', 'chỉ huy', 'hội trưởng', 'phụ trách', 'tùy viên', 'trưởng', 'chánh'],
];

const ACCENTED = patterns((text) => text, '(?:(?:nguyên|quyền|q\\.) )?');
const PLAIN = patterns(fold, '');

function patterns(spelled: (text: string) => string, before: string) {
  const posts = spelled([...POSTS].sort((one, other) => other.length - one.length).join('|'));
  const [deputy, chief, standing] = ['phó', 'tổng', 'thường trực'].map(spelled);
  const title = `(?:${deputy} )?(?:${chief} )?(?:${posts})(?: ${standing})?`;
  const alone = `${deputy} (?=\\p{L})`;
  return {
    post: new RegExp(`^${before}(?:${title}(?![\\p{L}])|${alone})`, 'u'),
    ranks: RANKS.map((rank) => {
      return { rank, pattern: new RegExp(`^${spelled(rank.toLowerCase())}(?![\\p{L}])`, 'u') };
    }),
  };
}

const DEGREE =
  'PGS|GS|TSKH|TS|ThS|Ths|CN|KS|BS|BSCKII|BSCKI|NGND|NGƯT|NSND|NSƯT|Tiến sĩ|Thạc sĩ|Phó Giáo sư|Giáo sư|Luật sư|Bác sĩ|Kỹ sư';
const DEGREES = new RegExp(`^(?:(?:${DEGREE})(?![\\p{L}])\\.?[\\s,]*)+`, 'u');
const FORMS = '(?:các )?(?:đồng chí|đ/c|đc|ông|bà|anh|chị|mr|ms)[.:]?\\s+';
const ADDRESS = new RegExp(`^${FORMS}`, 'u');
const ADDRESS_PLAIN = /^(?:(?:cac )?(?:dong chi|d\/c)[.:]?\s+)/;

const FAMILY_NAMES = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đoàn trịnh đinh lương mai ' +
    'tô tạ cao đào hà trương thái lâm châu tống quách lưu vương triệu kiều nông vi lò giàng hầu thào ' +
    'tăng từ trình viên doãn khổng khuất lại lục mạc nghiêm ninh phùng quản sầm tào thân tôn vừ y'
  ).split(' '),
);
