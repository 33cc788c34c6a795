import { article, source } from '../facts';

export const { origin, at, inferred, unknown } = article(
  'bai-bao-003',
  'd6385e953d4940340a42da1141f690c6839e7026e8458e168abfea1fe3abc814',
);

export const sources = [
  source(
    {
      id: origin.source,
      title: 'Tin về hội nghị Văn phòng Bộ Công an và Cục Tác chiến',
      author: 'Việt Hưng',
      sha256: origin.sha256,
      note: 'Tên tin do sổ đặt; bài lưu không có đầu đề.',
    },
    at(5, 'Việt Hưng', 2361, 2370),
    {
      publisher: unknown('Bài không ghi cơ quan đăng.'),
      publishedOn: unknown('Bài không ghi ngày đăng.'),
      address: unknown('Bài không ghi địa chỉ.'),
    },
  ),
];
