import { participant } from '../facts';
import { at, inferred, unknown } from './article';

// Posts of state come first, Party posts after them, whatever the order in the source.
const centralCommittee = 'Ủy viên Trung ương Đảng';
const chairing = { role: at(3, 'đồng chủ trì Hội nghị', 538, 559) };

const chairs = [
  participant(
    {
      id: 'tran-quoc-to',
      role: 'CO_CHAIR',
      name: 'Trần Quốc Tỏ',
      rank: 'Thượng tướng',
      posts: ['Thứ trưởng Bộ Công an', 'Phó Bí thư Đảng ủy Công an Trung ương', centralCommittee],
      unit: 'BCA',
    },
    at(3, 'Thượng tướng Trần Quốc Tỏ', 286, 398),
    chairing,
  ),
  participant(
    {
      id: 'nguyen-tan-cuong',
      role: 'CO_CHAIR',
      name: 'Nguyễn Tân Cương',
      rank: 'Thượng tướng',
      posts: ['Thứ trưởng Bộ Quốc phòng', 'Tổng Tham mưu trưởng QĐND Việt Nam', centralCommittee],
      unit: 'BQP',
    },
    at(3, 'Thượng tướng Nguyễn Tân Cương', 400, 536),
    chairing,
  ),
];

const delegates = [
  participant(
    {
      id: 'huynh-chien-thang',
      role: 'DELEGATE',
      name: 'Huỳnh Chiến Thắng',
      rank: 'Trung tướng',
      posts: ['Phó Tổng Tham mưu trưởng QĐND Việt Nam', centralCommittee],
      unit: 'BQP-BTTM',
    },
    at(4, 'Trung tướng Huỳnh Chiến Thắng', 582, 676),
    { unit: inferred('Suy từ chức Phó Tổng Tham mưu trưởng.') },
  ),
  participant(
    {
      id: 'nguyen-van-gau',
      role: 'DELEGATE',
      name: 'Nguyễn Văn Gấu',
      rank: 'Thiếu tướng',
      posts: ['Phó Chủ nhiệm Tổng cục Chính trị QĐND Việt Nam', centralCommittee],
      unit: 'BQP-TCCT',
    },
    at(4, 'Thiếu tướng Nguyễn Văn Gấu', 678, 777),
  ),
  participant(
    {
      id: 'to-an-xo',
      role: 'DELEGATE',
      name: 'Tô Ân Xô',
      rank: 'Trung tướng',
      posts: ['Chánh Văn phòng Bộ Công an', 'Trợ lý Bộ trưởng Bộ Công an'],
      unit: 'BCA-VP',
    },
    at(4, 'Trung tướng Tô Ân Xô', 779, 845),
    { unit: inferred('Suy từ chức Chánh Văn phòng Bộ.') },
  ),
  participant(
    {
      id: 'nguyen-duc-can',
      role: 'DELEGATE',
      name: 'Nguyễn Đức Căn',
      rank: 'Trung tướng',
      posts: ['Cục trưởng Cục Tác chiến, Bộ Tổng Tham mưu'],
      unit: 'BQP-TACCHIEN',
    },
    at(4, 'Trung tướng Nguyễn Đức Căn', 847, 931),
  ),
  participant(
    {
      id: 'nguyen-quoc-vinh',
      role: 'DELEGATE',
      name: 'Nguyễn Quốc Vinh',
      posts: ['Vụ trưởng Vụ Cơ quan Nội chính thuộc Ban Nội chính Trung ương'],
      unit: 'BNCTW-VCQNC',
    },
    at(4, 'đồng chí Nguyễn Quốc Vinh', 933, 1016),
    { rank: unknown('Bài chỉ ghi “đồng chí”.') },
  ),
];

const unnamed = { name: unknown('Bài không nêu tên.') };

const delegations = [
  participant(
    {
      id: 'ubnd-21-dia-phuong',
      role: 'DELEGATE',
      delegation: 'Đại diện lãnh đạo UBND của 21 địa phương',
      unit: 'UBND-21DP-NHOM',
    },
    at(6, 'đại diện lãnh đạo UBND', 1282, 1322),
    unnamed,
  ),
  participant(
    {
      id: 'van-phong-chinh-phu',
      role: 'DELEGATE',
      delegation: 'Đại diện Văn phòng Chính phủ',
      unit: 'VPCP',
    },
    at(6, 'đại diện Văn phòng Chính phủ', 1324, 1352),
    unnamed,
  ),
  participant(
    {
      id: 'don-vi-cong-an',
      role: 'DELEGATE',
      delegation: 'Đại diện lãnh đạo đơn vị thuộc Bộ Công an',
      unit: 'BCA',
    },
    at(6, 'đại diện lãnh đạo các đơn vị', 1354, 1404),
    unnamed,
  ),
  participant(
    {
      id: 'don-vi-quoc-phong',
      role: 'DELEGATE',
      delegation: 'Đại diện lãnh đạo đơn vị thuộc Bộ Quốc phòng',
      unit: 'BQP',
    },
    at(6, 'đại diện lãnh đạo các đơn vị', 1354, 1419),
    unnamed,
  ),
  participant(
    {
      id: 'quan-khu',
      role: 'DELEGATE',
      delegation: 'Đại diện lãnh đạo các Quân khu',
      unitText: 'Các Quân khu',
    },
    at(6, 'đại diện lãnh đạo các đơn vị', 1354, 1435),
    unnamed,
  ),
];

export const participants = [...chairs, ...delegates, ...delegations];
