export const DEMO_PASSWORD = 'phoi-hop-demo';

export const DEMO_ACCOUNTS = [
  ['viewer', 'cán bộ tra cứu, Bộ Y tế'],
  ['secretary.tc2  approver.tc2', 'Tổng cục II'],
  ['secretary.bdbp  approver.bdbp', 'Bộ đội Biên phòng; Đảng bộ Bộ đội Biên phòng Quảng Ninh'],
  ['secretary.bca  approver.bca', 'Bộ Công an và cấp dưới'],
  ['secretary.bqp  approver.bqp', 'Bộ Quốc phòng và cấp dưới'],
  ['leader', 'lãnh đạo: Bộ Công an, Bộ Quốc phòng'],
  ['admin', 'quản trị'],
  ['auditor', 'kiểm toán'],
] as const;
