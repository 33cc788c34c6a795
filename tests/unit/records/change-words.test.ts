import { describe, expect, it } from 'vitest';
import { valueWords } from '@/components/records/change-words';
import type { Json } from '@/lib/core/changes';
import { translatorFor } from '@/lib/platform/i18n/translate';

const PAPER = '01a1fff5-49b1-7548-af5e-e73560e4b1ae';
const words = {
  names: new Map([['BCA', 'Bộ Công an']]),
  locale: 'vi' as const,
  t: translatorFor('vi'),
};

describe('a value of a payload in words', () => {
  it.each<[Json, string, string]>([
    ['DECREE', 'kind', 'Nghị định'],
    ['PARTIES', 'access', 'Chỉ các bên'],
    [['BCA'], 'issuers', 'Bộ Công an'],
    ['IMPLEMENTING_BODY', 'parties.role', 'Đơn vị thực hiện'],
    [[{ id: 'r', kind: 'REPLACES', regulation: PAPER }], 'relations', 'thay thế, văn bản trong sổ'],
    [
      { posts: ['Tư lệnh'], person: PAPER, name: 'Trần Trung Hòa' },
      'signatories',
      'Trần Trung Hòa, Tư lệnh',
    ],
    [PAPER, 'signatories.person', 'người trong sổ'],
    [
      { note: 'Tên do sổ đặt.', title: 'Tin', author: 'Xuân Mai' },
      'sources',
      'Tin, Tên do sổ đặt, Xuân Mai',
    ],
    [{ everyMonths: 12, text: 'Gặp nhau' }, 'reviewCycles', 'Gặp nhau, hằng năm'],
    ['2018-03', 'signedOn', 'tháng 3/2018'],
    [null, 'number', '–'],
  ])('%j of %s is %s', (value, field, said) => {
    expect(valueWords(value, field, words)).toBe(said);
  });
});
