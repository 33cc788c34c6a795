import { z } from 'zod';
import { uuid } from '@/lib/core/uuid';
import { hasControlCharacters } from '@/lib/core/vietnamese-text';
import type { Role } from '@/prisma/generated/enums';

/** The roles of domain, section 4. */
export const ROLES = [
  'VIEWER',
  'SECRETARY',
  'APPROVER',
  'LEADER',
  'ADMINISTRATOR',
  'AUDITOR',
] as const satisfies readonly Role[];

/** Roles that mean nothing without a unit; the others may stand alone. */
export const UNIT_ROLES: readonly Role[] = ['VIEWER', 'SECRETARY', 'APPROVER', 'LEADER'];

const password = z.string().max(1000, 'errors.field.tooLong');

/** What the sign-in page sends. */
export const signInForm = z.object({
  username: z
    .string()
    .trim()
    .min(1, 'errors.field.required')
    .max(200, 'errors.field.tooLong')
    .refine((name) => !hasControlCharacters(name), 'errors.field.controlCharacters'),
  password: password.min(1, 'errors.field.required'),
});

export const passwordForm = z
  .object({
    currentPassword: password.min(1, 'errors.field.required'),
    newPassword: password.min(1, 'errors.field.required'),
    repeatedPassword: password,
  })
  .refine((form) => form.newPassword.normalize('NFC') === form.repeatedPassword.normalize('NFC'), {
    path: ['repeatedPassword'],
    error: 'errors.field.repeatedPassword',
  });

export const sessionForm = z.object({ id: uuid });
export const tokenForm = z.object({ id: uuid });
export const emptyForm = z.object({});

export const username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{1,49}$/, 'errors.field.username');

const membership = z
  .object({
    role: z.enum(ROLES, 'errors.field.role'),
    unit: z.string().trim().min(1).max(100).nullable(),
  })
  .refine(({ role, unit }) => unit !== null || !UNIT_ROLES.includes(role), {
    path: ['unit'],
    error: 'errors.field.required',
  });

/** A new account and its roles, each at a unit named by its code. */
export const newUser = z.object({
  username,
  displayName: z.string().trim().normalize().min(1).max(200),
  memberships: z.array(membership).min(1, 'errors.field.required').max(50),
});

export type NewUser = z.output<typeof newUser>;

export const newToken = z.object({
  name: z.string().trim().normalize().min(1, 'errors.field.required').max(100),
  expiresAt: z.date('errors.field.date').nullable(),
});

export type NewToken = z.output<typeof newToken>;

/** What the account page just did, as its address says. */
export const accountSearch = z.object({
  done: z.enum(['password', 'session', 'token']).optional(),
});
