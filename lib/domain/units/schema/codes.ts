import { z } from 'zod';
import { text } from '@/lib/core/vietnamese-text';

export const unitKinds = [
  'MINISTRY',
  'MINISTERIAL_AGENCY',
  'GENERAL_DEPARTMENT',
  'DEPARTMENT',
  'OFFICE',
  'COMMAND',
  'MILITARY_REGION',
  'CORPS',
  'BRANCH',
  'PROVINCE_PEOPLE_COMMITTEE',
  'PROVINCIAL_UNIT',
  'DISTRICT_UNIT',
  'PARTY_COMMITTEE',
  'COURT',
  'PROCURACY',
  'FRONT_OR_UNION',
  'OTHER',
] as const;

export const unitSectors = [
  'DEFENCE',
  'CIVIL',
  'PUBLIC_SECURITY',
  'PARTY',
  'JUDICIAL',
  'FRONT',
] as const;

export const unitNameKinds = ['OFFICIAL', 'ALIAS', 'FORMER_UNDATED'] as const;

export const unitChangeKinds = [
  'RENAMED',
  'CONSOLIDATED',
  'MERGED_INTO',
  'SPLIT',
  'TRANSFERRED',
  'UPGRADED',
  'DOWNGRADED',
  'STATUS_CHANGED',
  'DISSOLVED',
  'RE_ESTABLISHED',
] as const;

/** A unit's code: ASCII capitals, digits and hyphens; how payloads and addresses name a unit. */
export const unitCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, 'errors.field.unitCode')
  .max(60, 'errors.field.tooLong');

/** The unit behind an item: its code where it is known, the words of the source where it is not. */
export const unitReference = {
  unit: unitCode.nullable().default(null),
  text: text({ max: 300 }).nullable().default(null),
};
