const STATUS = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID: 400,
  RULE: 422,
  CONFLICT: 409,
  PRECONDITION: 412,
  TOO_LARGE: 413,
  UNSUPPORTED: 415,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
} as const;

/** Every way in which the domain says no; each has one HTTP status. */
export type ErrorCode = keyof typeof STATUS;

/** A refused field: its path in the input ("parties.0.unitCode") and a message key. */
export type FieldError = { path: string; message: string };

/** What a refusal may carry: values for its message, refused fields, machine-readable details. */
export type ErrorOptions = {
  values?: Record<string, string | number>;
  fields?: FieldError[];
  details?: Record<string, unknown>;
  retryAfterSeconds?: number;
  cause?: unknown;
};

/** The one error of the domain. `messageKey` names a text of the interface and never holds a sentence. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly messageKey: string;
  readonly values?: Record<string, string | number>;
  readonly fields?: FieldError[];
  readonly details?: Record<string, unknown>;
  readonly retryAfterSeconds?: number;

  constructor(code: ErrorCode, messageKey: string, options: ErrorOptions = {}) {
    super(`${code}: ${messageKey}`, { cause: options.cause });
    this.code = code;
    this.messageKey = messageKey;
    this.values = options.values;
    this.fields = options.fields;
    this.details = options.details;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** All codes, for documents that list them. */
export const ERROR_CODES = Object.keys(STATUS) as ErrorCode[];

/** HTTP status of a code. */
export function statusOf(code: ErrorCode): number {
  return STATUS[code];
}

/** Narrows a caught value; any other error is a fault of the program. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof AppError;
}

/** No valid session or token. */
export function unauthenticated(messageKey = 'errors.unauthenticated'): AppError {
  return new AppError('UNAUTHENTICATED', messageKey);
}

/** The record is visible, the act is not allowed. An unseen record is `notFound` instead. */
export function forbidden(messageKey = 'errors.forbidden'): AppError {
  return new AppError('FORBIDDEN', messageKey);
}

/** Absent or unseen: the two must not be distinguishable. */
export function notFound(messageKey = 'errors.notFound'): AppError {
  return new AppError('NOT_FOUND', messageKey);
}

/** The input does not fit its schema. */
export function invalid(fields: FieldError[] = [], messageKey = 'errors.invalid'): AppError {
  return new AppError('INVALID', messageKey, { fields });
}

/** The input is well formed and a rule of the domain refuses it. */
export function rule(messageKey: string, options: ErrorOptions = {}): AppError {
  return new AppError('RULE', messageKey, options);
}

/** Somebody else was faster, or the thing exists already. */
export function conflict(messageKey = 'errors.conflict', options: ErrorOptions = {}): AppError {
  return new AppError('CONFLICT', messageKey, options);
}

/** The version named by If-Match is not the current one. */
export function preconditionFailed(messageKey = 'errors.precondition'): AppError {
  return new AppError('PRECONDITION', messageKey);
}

/** The body or file is larger than allowed; `values.limit` says how large it may be. */
export function tooLarge(values?: ErrorOptions['values']): AppError {
  return new AppError('TOO_LARGE', 'errors.tooLarge', { values });
}

/** The content type is not one that is accepted. */
export function unsupported(messageKey = 'errors.unsupported'): AppError {
  return new AppError('UNSUPPORTED', messageKey);
}

/** Too many requests; may be tried again after the given seconds. */
export function rateLimited(retryAfterSeconds: number): AppError {
  const values = { seconds: retryAfterSeconds };
  return new AppError('RATE_LIMITED', 'errors.rateLimited', { values, retryAfterSeconds });
}

/** A part that the answer needs does not respond. */
export function unavailable(cause?: unknown, retryAfterSeconds?: number): AppError {
  return new AppError('UNAVAILABLE', 'errors.unavailable', { cause, retryAfterSeconds });
}
