import { article, source } from '../facts';

export const { origin, at, inferred, unknown } = article(
  'bai-bao-002',
  'ad366c073174e7a86322c57641c276ce362e71a0cd0b4a8bb0c84a004df67d12',
);

export const sources = [
  source(
    {
      id: origin.source,
      title: 'Tin về hội nghị sơ kết của Đảng ủy BĐBP Quảng Ninh',
      publisher: 'Báo Biên phòng',
      author: 'Xuân Hùng',
      retrievedOn: '2021-05-09',
      sha256: origin.sha256,
      note: 'Tên tin do sổ đặt. Đầu trang in 09/05/2021: ngày in trang, không phải ngày họp hay ngày đăng.',
    },
    at(10, 'Xuân Hùng', 2392, 2401),
    {
      publisher: inferred(
        'Chữ “Biên phòng” mở đầu tin là tên báo.',
        at(3, 'Biên phòng - Ngày 9-3', 163, 184),
      ),
      retrievedOn: at(1, '09/05/2021', 53, 63),
      publishedOn: unknown('Bài không ghi ngày đăng.'),
      address: unknown('Bài không ghi địa chỉ.'),
    },
  ),
];
