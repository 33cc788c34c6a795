import { article, source } from '../facts';

export const { origin, at, inferred, unknown } = article(
  'bai-bao-000',
  '2b0fb4af0e60e40df532da7f2e1bc1f3b705b8a6d0cc41cd7943cdf1ff939fca',
);

export const sources = [
  source(
    {
      id: origin.source,
      title: 'Tin về hội nghị Tổng cục II và Bộ đội Biên phòng',
      author: 'THU THẢO',
      sha256: origin.sha256,
      note: 'Tên tin do sổ đặt; bài lưu không có đầu đề.',
    },
    at(9, 'THU THẢO', 2092, 2100),
    {
      publisher: unknown('Bài không ghi cơ quan đăng.'),
      publishedOn: unknown('Bài không ghi ngày đăng.'),
      address: unknown('Bài không ghi địa chỉ.'),
    },
  ),
];
