import { article, source } from '../facts';

export const { origin, at, inferred, unknown } = article(
  'bai-bao-004',
  '535c13c436de986426539613c9f8b4b6efb170a27e80035a663f82b317a7956d',
);

export const sources = [
  source(
    {
      id: origin.source,
      title: 'Tin về hội nghị giao ban Công an – Quốc phòng nửa đầu năm 2022',
      author: 'Xuân Mai',
      sha256: origin.sha256,
      note: 'Tên tin do sổ đặt, không phải đầu đề của bài.',
    },
    at(23, 'Xuân Mai', 8509, 8517),
    {
      publisher: unknown('Bài không ghi cơ quan đăng.'),
      publishedOn: unknown('Bài không ghi ngày đăng.'),
      address: unknown('Bài không ghi địa chỉ.'),
    },
  ),
];
