import { outcomesOf } from '../facts';
import { fields } from '../fields';
import { at } from './article';

const agreed = outcomesOf('STRENGTH', { saidByText: 'Các đại biểu thống nhất đánh giá' });
const written = outcomesOf('STRENGTH');
const direction = outcomesOf('DIRECTION', {
  saidByText: 'Nguyễn Danh Cộng và Huỳnh Ngọc Hà nhấn mạnh',
});

const strengths = [
  agreed(
    'kq-1',
    fields.advice,
    'Hai cơ quan phối hợp chặt, tham mưu cho lãnh đạo hai Bộ về nhiều kế hoạch, phương án giữ an ninh, trật tự.',
    at(1, 'tiếp tục phối hợp chặt chẽ', 133, 288),
  ),
  agreed(
    'kq-2',
    fields.order,
    'Đấu tranh, ngăn chặn hoạt động chống phá của thế lực thù địch.',
    at(1, 'Đấu tranh, ngăn chặn âm mưu', 290, 362),
  ),
  agreed(
    'kq-3',
    fields.crime,
    'Mở cao điểm trấn áp tội phạm; an ninh, trật tự được giữ vững.',
    at(1, 'thực hiện quyết liệt cao điểm', 364, 462),
  ),
  written(
    'kq-4',
    fields.border,
    'Tuần tra, kiểm soát biên giới; chống buôn lậu và tội phạm xuyên biên giới, với số lượt lớn.',
    at(3, 'Hai lực lượng đã tổ chức', 509, 631),
  ),
  written(
    'kq-5',
    fields.people,
    'Vận động hộ dân nhận tự quản đường biên, mốc giới.',
    at(3, 'vận động hàng nghìn lượt hộ dân', 633, 710),
  ),
  written(
    'kq-6',
    fields.crime,
    'Bắt nhiều đối tượng ma túy; thu hêrôin và ma túy tổng hợp.',
    at(3, 'Phát hiện, bắt giữ', 712, 828),
  ),
  written(
    'kq-7',
    fields.economy,
    'Phục vụ đắc lực kinh tế - xã hội và đối ngoại.',
    at(3, 'phục vụ đắc lực', 830, 909),
  ),
];

const directions = [
  direction(
    'ph-1',
    fields.order,
    'Hai cơ quan phối hợp chặt hơn khi ngăn chặn hoạt động chống phá.',
    at(4, 'cần tăng phối hợp', 1163, 1281),
  ),
  direction(
    'ph-2',
    fields.order,
    'Thực hiện tốt kế hoạch giữ an ninh chính trị, trật tự, nhất là dịp Giải phóng miền Nam và Ngày Truyền thống Công an nhân dân.',
    at(4, 'Triển khai tốt các kế hoạch', 1283, 1463),
  ),
  direction(
    'ph-3',
    fields.guard,
    'Bảo vệ sự kiện chính trị, hoạt động của lãnh đạo và đoàn quốc tế vào Việt Nam.',
    at(4, 'các sự kiện chính trị', 1465, 1569),
  ),
  direction(
    'ph-4',
    fields.advice,
    'Coi trọng địa bàn trọng điểm; cùng tham mưu và xử lý tình huống ngay từ cơ sở.',
    at(4, 'Chú trọng các địa bàn trọng điểm', 1571, 1644),
  ),
  direction(
    'ph-5',
    fields.immigration,
    'Tham mưu Thủ trưởng hai Bộ chỉ đạo cơ quan chức năng phối hợp về xuất nhập cảnh.',
    at(4, 'Tham mưu cho Thủ trưởng hai Bộ', 1646, 1756),
  ),
  direction(
    'ph-6',
    fields.cyber,
    'Giữ an ninh mạng; tuyên truyền, phản bác thông tin xuyên tạc.',
    at(4, 'bảo vệ an ninh mạng', 1758, 1846),
  ),
  direction(
    'ph-7',
    fields.crime,
    'Phòng, chống tội phạm; trọng tâm là nhóm có tổ chức, công nghệ cao, yếu tố nước ngoài, vũ khí nóng và ma túy.',
    at(4, 'phối hợp đấu tranh phòng, chống', 1848, 2019),
  ),
  direction(
    'ph-8',
    fields.information,
    'Nâng chất lượng trao đổi, kiểm tra, xác minh tin.',
    at(4, 'Không ngừng nâng cao chất lượng', 2021, 2109),
  ),
  direction(
    'ph-9',
    fields.information,
    'Đánh giá, dự báo tình hình thống nhất giữa hai bên.',
    at(4, 'thống nhất trong đánh giá', 2111, 2164),
  ),
  direction(
    'ph-10',
    fields.defence,
    'Gắn hoạt động tác chiến của khu vực phòng thủ với hai thế trận: quốc phòng toàn dân và an ninh nhân dân.',
    at(4, 'xây dựng hoạt động tác chiến', 2166, 2275),
  ),
  direction(
    'ph-11',
    null,
    'Nâng hiệu quả mọi mặt công tác, hoàn thành nhiệm vụ.',
    at(4, 'nâng cao hiệu quả các mặt', 2277, 2356),
  ),
];

export const outcomes = [...strengths, ...directions];
