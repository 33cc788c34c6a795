import { outcomesOf } from '../facts';
import { fields } from '../fields';
import { at } from './article';

const strength = outcomesOf('STRENGTH');
const shortcoming = outcomesOf('SHORTCOMING', { saidByText: 'Hội nghị' });
const direction = outcomesOf('DIRECTION', { saidByText: 'Hội nghị thống nhất thông qua' });

export const outcomes = [
  strength(
    'kq-1',
    fields.instruments,
    'Quy chế được thực hiện đồng bộ, có hiệu quả ở các địa phương biên giới.',
    at(6, 'quy chế phối hợp giữa Đảng ủy', 542, 680),
  ),
  strength(
    'kq-2',
    fields.people,
    'Vận động cán bộ, đảng viên, người dân theo đúng chủ trương, pháp luật, gắn kinh tế với quốc phòng - an ninh và nền biên phòng toàn dân.',
    at(6, 'làm tốt công tác vận động', 695, 977),
  ),
  strength(
    'kq-3',
    fields.localPolitics,
    'Cơ sở chính trị được củng cố; người dân được giúp làm kinh tế, thoát nghèo bền vững.',
    at(6, 'phối hợp có hiệu quả', 979, 1102),
  ),
  strength(
    'kq-4',
    fields.diplomacy,
    'Đối ngoại biên phòng và ngoại giao nhân dân được đẩy mạnh, giữ tuyến biên giới hòa bình, ổn định.',
    at(6, 'tăng cường công tác đối ngoại', 1104, 1249),
  ),
  strength(
    'kq-5',
    fields.care,
    'Cấp ủy, chính quyền địa phương chủ động chăm lo cho đơn vị biên phòng; cán bộ, chiến sĩ yên tâm, gắn bó, làm tốt nhiệm vụ.',
    at(7, 'các cấp ủy, chính quyền địa phương', 1262, 1492),
  ),
  shortcoming(
    'tt-1',
    fields.information,
    'Trao đổi thông tin, nắm tình hình giữa lực lượng và địa phương trên biên giới đôi lúc chậm, giảm hiệu quả.',
    at(8, 'Công tác nắm tình hình', 1635, 1769),
  ),
  shortcoming(
    'tt-2',
    fields.training,
    'Một số cán bộ tăng cường cho xã biên giới yếu chuyên môn, nên tham mưu có việc chưa đạt.',
    at(8, 'trình độ chuyên môn, nghiệp vụ', 1771, 1922),
  ),
  shortcoming(
    'tt-3',
    fields.border,
    'Cùng tuần tra, bảo vệ biên giới đôi lúc chưa đều.',
    at(8, 'công tác phối hợp tuần tra', 1924, 1993),
  ),
  direction(
    'ph-1',
    fields.border,
    'Năm 2018: lãnh đạo có hiệu quả hơn việc quản lý, bảo vệ chủ quyền và an ninh biên giới.',
    at(9, 'Phối hợp có hiệu quả hơn', 2098, 2204),
  ),
  direction(
    'ph-2',
    fields.localPolitics,
    'Năm 2018: cùng chăm lo cơ sở chính trị và kinh tế - xã hội vùng biên giới, hải đảo.',
    at(9, 'tăng cường phối hợp lãnh đạo', 2206, 2317),
  ),
  direction(
    'ph-3',
    fields.diplomacy,
    'Năm 2018: làm mạnh hơn đối ngoại biên phòng và ngoại giao nhân dân.',
    at(9, 'tiếp tục đẩy mạnh', 2319, 2387),
  ),
];
