import { article, source } from '../facts';

export const { origin, at, inferred, unknown } = article(
  'bai-bao-001',
  '5eda7bd349b724e5b4d56430e2078f73f6e4f533338645d8dedbc7f0a18636da',
);

export const sources = [
  source(
    {
      id: origin.source,
      title: 'Tin về hội nghị Binh chủng Công binh và Bộ Tư lệnh Cảnh vệ',
      author: 'NGUYỄN NGỌC',
      sha256: origin.sha256,
      note: 'Tên tin do sổ đặt; bài lưu không có đầu đề.',
    },
    at(14, 'NGUYỄN NGỌC', 2340, 2351),
    {
      publisher: unknown('Bài không ghi cơ quan đăng.'),
      publishedOn: unknown('Bài không ghi ngày đăng.'),
      address: unknown('Bài không ghi địa chỉ.'),
    },
  ),
];
