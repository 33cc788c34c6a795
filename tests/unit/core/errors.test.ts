import { expect, test } from 'vitest';
import {
  AppError,
  conflict,
  ERROR_CODES,
  forbidden,
  invalid,
  isAppError,
  notFound,
  preconditionFailed,
  rateLimited,
  rule,
  statusOf,
  tooLarge,
  unauthenticated,
  unavailable,
  unsupported,
} from '@/lib/core/errors';

test.each([
  [unauthenticated(), 'UNAUTHENTICATED', 401],
  [forbidden(), 'FORBIDDEN', 403],
  [notFound(), 'NOT_FOUND', 404],
  [invalid(), 'INVALID', 400],
  [rule('errors.ownDraft'), 'RULE', 422],
  [conflict(), 'CONFLICT', 409],
  [preconditionFailed(), 'PRECONDITION', 412],
  [tooLarge({ limit: 5 }), 'TOO_LARGE', 413],
  [unsupported(), 'UNSUPPORTED', 415],
  [rateLimited(30), 'RATE_LIMITED', 429],
  [unavailable(), 'UNAVAILABLE', 503],
])('%s answers with its status', (error, code, status) => {
  expect(error.code).toBe(code);
  expect(statusOf(error.code)).toBe(status);
  expect(error.messageKey).toMatch(/^errors\.\w+$/);
  expect(ERROR_CODES).toContain(code);
  expect(isAppError(error)).toBe(true);
});

test('an error carries what a transport needs', () => {
  expect(invalid([{ path: 'title', message: 'errors.field.required' }]).fields).toHaveLength(1);
  expect(rateLimited(30)).toMatchObject({ retryAfterSeconds: 30, values: { seconds: 30 } });
  const cause = new Error('connection refused');
  expect(unavailable(cause, 5)).toMatchObject({ cause, retryAfterSeconds: 5 });
  expect(new AppError('RULE', 'errors.ownDraft').message).not.toContain(' draft');
  expect(isAppError(cause)).toBe(false);
});
