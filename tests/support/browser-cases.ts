type Row = readonly (string | RegExp)[];

/** What can be read off the page of a conference; texts are parts of what stands there. */
export type RecordedCase = {
  title: string;
  /** Beside their labels in the facts, in order where there are several. */
  facts: Record<string, Row>;
  /** Why the date is not stated in full, after opening it. */
  whence: string;
  people: readonly Row[];
  figures: readonly Row[];
  /** A number of listed items, or the words that stand instead of them. */
  shortcomings: number | string;
  directions: number;
  awards: Row;
  source: Row;
  reviewed: { title: string; kind: string } | null;
};

const nobodyCounted = { 'Đại biểu': ['chưa ghi nhận'], 'Hình thức': ['không nêu'] };
const notListed = 'có tồn tại, hạn chế nhưng không liệt kê';
const notMentioned = 'không nhắc đến tồn tại, hạn chế';

const case000: RecordedCase = {
  title: 'Hội nghị đánh giá quan hệ công tác Tổng cục II – Bộ đội Biên phòng',
  facts: {
    ...nobodyCounted,
    'Ngày họp': ['không rõ'],
    'Kỳ đánh giá': ['từ năm 2019 đến nay'],
    'Loại hội nghị': ['Nguồn không gọi tên loại'],
    'Các bên': ['Tổng cục II', 'Bộ Tư lệnh Bộ đội Biên phòng'],
  },
  whence: 'Bài không ghi ngày, tháng, năm họp.',
  people: [['Đại diện lãnh đạo cơ quan chức năng hai đơn vị', 'Phát biểu', '–', 'không nêu']],
  figures: [],
  shortcomings: notListed,
  directions: 2,
  awards: ['không nêu'],
  source: ['THU THẢO'],
  reviewed: {
    title: 'Quy chế quan hệ công tác giữa Tổng cục II và Bộ Tư lệnh Bộ đội Biên phòng',
    kind: 'Quy chế quan hệ công tác',
  },
};

const case001: RecordedCase = {
  title: 'Hội nghị ký quy chế phối hợp mới, Binh chủng Công binh – Bộ Tư lệnh Cảnh vệ',
  facts: {
    ...nobodyCounted,
    'Ngày họp': [/^năm 2023\s+suy đoán/],
    'Kỳ đánh giá': ['qua 14 năm'],
    'Loại hội nghị': ['Ký kết'],
    'Các bên': ['Binh chủng Công binh', 'Bộ Tư lệnh Cảnh vệ'],
    'Ký kết': ['Ký tại hội nghị', 'Quy chế phối hợp mới giữa Binh chủng Công binh'],
  },
  whence: 'năm suy từ thứ tự xuất bản của bài',
  people: [
    ['Thiếu tướng Trần Trung Hòa', 'Đồng chủ trì', 'Tư lệnh Binh chủng Công binh'],
    ['Thiếu tướng Trần Hải Quân', 'Đồng chủ trì', 'Tư lệnh Bộ Tư lệnh Cảnh vệ'],
    ['Thủ trưởng hai bộ tư lệnh', 'Người ký'],
    ['Thủ trưởng hai bộ tư lệnh', 'Phát biểu'],
    ['Thủ trưởng và đại diện cơ quan chức năng hai bên', 'Đại biểu'],
  ],
  figures: [],
  shortcomings: notMentioned,
  directions: 4,
  awards: ['2 tập thể', '6 cá nhân'],
  source: ['NGUYỄN NGỌC'],
  reviewed: {
    title: 'Quy chế phối hợp cũ giữa Binh chủng Công binh và Bộ Tư lệnh Cảnh vệ',
    kind: 'Quy chế phối hợp',
  },
};

const case002: RecordedCase = {
  title: 'Hội nghị sơ kết năm 2017 giữa Đảng ủy BĐBP Quảng Ninh và cấp ủy địa phương biên giới',
  facts: {
    ...nobodyCounted,
    'Ngày họp': [/^09\/3\/2018\s+suy đoán/],
    'Kỳ đánh giá': ['năm 2017'],
    'Loại hội nghị': ['Sơ kết'],
    'Các bên': [
      'Đảng ủy Bộ đội Biên phòng tỉnh Quảng Ninh',
      'Các thành ủy, huyện ủy, thị ủy biên giới tỉnh Quảng Ninh',
      'lớp đơn vị, nguồn không nêu từng thành viên',
    ],
  },
  whence: 'năm suy từ việc sơ kết năm 2017, thông qua nhiệm vụ năm 2018',
  people: [['Đại tá Trần Văn Bừng', 'Phát biểu', 'Bí thư Đảng ủy; Chính ủy BĐBP tỉnh Quảng Ninh']],
  figures: [],
  shortcomings: 3,
  directions: 3,
  awards: ['không nêu'],
  source: ['Báo Biên phòng', 'Xuân Hùng', 'Ngày lấy: 09/5/2021', 'không phải ngày họp'],
  reviewed: {
    title:
      'Quy chế phối hợp giữa Đảng ủy BĐBP tỉnh Quảng Ninh và các cấp ủy cấp huyện vùng biên giới',
    kind: 'Quy chế của cấp ủy',
  },
};

const vague = 'không nêu số';

const case003: RecordedCase = {
  title: 'Hội nghị đánh giá phối hợp Văn phòng Bộ Công an – Cục Tác chiến',
  facts: {
    ...nobodyCounted,
    'Ngày họp': ['không rõ'],
    'Kỳ đánh giá': ['thời gian qua'],
    'Loại hội nghị': ['Nguồn không gọi tên loại'],
    'Các bên': ['Văn phòng Bộ Công an', 'Cục Tác chiến'],
    'Văn bản rà soát': ['Chưa ghi nhận văn bản nào'],
  },
  whence: 'Bài không ghi ngày, tháng, năm',
  people: [
    [/^\s*Nguyễn Danh Cộng/, 'Phát biểu', 'Chánh Văn phòng Bộ Công an', 'Văn phòng Bộ Công an'],
    [/^\s*Huỳnh Ngọc Hà/, 'Phát biểu', 'Cục trưởng Cục Tác chiến, Bộ Tổng Tham mưu'],
  ],
  figures: [
    ['Tuần tra', vague, 'lượt', 'hàng nghìn lượt'],
    ['Hộ dân', vague, 'lượt hộ', 'hàng nghìn lượt hộ dân'],
    ['Hêrôin', vague, 'bánh', 'hàng chục bánh'],
    ['Ma túy tổng hợp', vague, 'viên', 'hàng trăm viên'],
  ],
  shortcomings: notMentioned,
  directions: 11,
  awards: ['không nêu'],
  source: ['Việt Hưng'],
  reviewed: null,
};

const committee = 'Ủy viên Trung ương Đảng';

const case004: RecordedCase = {
  title: 'Giao ban Bộ Công an – Bộ Quốc phòng 6 tháng đầu năm 2022',
  facts: {
    'Ngày họp': [/^02\/8\/2022\s+suy đoán/],
    'Kỳ đánh giá': ['6 tháng đầu năm 2022'],
    'Loại hội nghị': ['Giao ban'],
    'Hình thức': ['Trực tuyến'],
    'Các bên': ['Bộ Công an', 'Bộ Quốc phòng'],
    'Đại biểu': ['> 2.500 đại biểu'],
    'Địa điểm': ['Trung tâm Thông tin chỉ huy Bộ Công an'],
    'Điểm cầu': ['lớp địa điểm'],
  },
  whence: 'năm suy từ kỳ đánh giá 6 tháng đầu năm 2022',
  people: [
    ['Thượng tướng Trần Quốc Tỏ', 'Đồng chủ trì', `Thứ trưởng Bộ Công an`],
    ['Thượng tướng Nguyễn Tân Cương', 'Đồng chủ trì', 'Thứ trưởng Bộ Quốc phòng', 'Bộ Quốc phòng'],
    ['Trung tướng Huỳnh Chiến Thắng', 'Đại biểu', committee, 'Bộ Tổng Tham mưu'],
    ['Thiếu tướng Nguyễn Văn Gấu', 'Đại biểu', 'Phó Chủ nhiệm Tổng cục Chính trị'],
    ['Trung tướng Tô Ân Xô', 'Đại biểu', 'Chánh Văn phòng Bộ Công an'],
    ['Trung tướng Nguyễn Đức Căn', 'Đại biểu', 'Cục trưởng Cục Tác chiến', 'Cục Tác chiến'],
    [/^\s*Nguyễn Quốc Vinh/, 'Đại biểu', 'Vụ trưởng Vụ Cơ quan Nội chính'],
    ['Đại diện lãnh đạo UBND của 21 địa phương', 'Đại biểu'],
    ['Đại diện Văn phòng Chính phủ', 'Đại biểu'],
    ['thuộc Bộ Công an', 'Đại biểu'],
    ['thuộc Bộ Quốc phòng', 'Đại biểu'],
    ['các Quân khu', 'Đại biểu'],
  ],
  figures: [
    ['Tin, tài liệu', /^> 7\.500$/, 'tin, tài liệu', 'trên 7.500 tin, tài liệu'],
    ['Buổi tuyên truyền', /^> 20\.000$/, 'buổi', 'hơn 20 nghìn buổi'],
    ['Lượt người', /^Sai dạng$/, 'lượt người', '“2500.000 lượt người”'],
    ['Cuộc, lượt', /^> 1\.100$/, 'cuộc, lượt', 'trên 1.100 cuộc, lượt'],
    ['Sự kiện', /^72$/, 'sự kiện', '72 sự kiện'],
    ['Đoàn khách', /^22$/, 'đoàn', '22 đoàn'],
    ['Đại biểu', /^> 2\.500$/, 'đại biểu', 'hơn 2.500 đại biểu'],
    ['Địa phương', /^21$/, 'địa phương', '21 địa phương'],
  ],
  shortcomings: notListed,
  directions: 18,
  awards: ['không nêu'],
  source: ['Xuân Mai'],
  reviewed: {
    title: '03/2019/NĐ-CP',
    kind: 'Nghị định số 03/2019/NĐ-CP',
  },
};

/** The one that only its parties may see. */
export const partiesOnly = case003;

/** The four that every signed-in person may see. */
export const internal = [case000, case001, case002, case004];
