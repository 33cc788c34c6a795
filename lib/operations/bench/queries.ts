import type { Measured } from './schema';

/** What is looked for: rare, common, several words, long names, numbers; with accents and without. */
export const QUERIES: readonly [Measured['kind'], string][] = [
  ['rare', '137 vụ việc liên quan'],
  ['rare', '12/QCPH-2019-42'],
  ['rare', 'khongco'],
  ['common', 'phối hợp'],
  ['common', 'phoi hop'],
  ['common', 'an'],
  ['common', 'qcph 2019'],
  ['several', 'ma tuy ho so'],
  ['several', 'buon lau kinh phi kiem tra'],
  ['several', 'dữ liệu cá nhân'],
  ['several', 'thien tai truong hoc'],
  ['several', 'Viện kiểm sát nhân dân tối cao'],
  ['several', 'Sở Y tế Quảng Ninh'],
];
