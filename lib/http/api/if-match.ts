import { invalid, isAppError, preconditionFailed } from '@/lib/core/errors';

/** The version that If-Match names, such as "3" with or without quotes. INVALID without one. */
export function versionAsked(request: Request): number {
  const version = versionIn(request.headers.get('if-match'));
  if (version === null) throw invalid([{ path: 'If-Match', message: 'errors.field.required' }]);
  return version;
}

/** The version that If-Match names; without the header the present one. */
export async function versionAskedOr(
  request: Request,
  present: () => Promise<number>,
): Promise<number> {
  return request.headers.has('if-match') ? versionAsked(request) : present();
}

/** Says of an act on a version that is no longer the present one: PRECONDITION (RFC 9110, 13.1.1). */
export async function unlessChanged<T>(act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch (error) {
    if (isAppError(error) && error.messageKey === 'errors.changedMeanwhile') {
      throw preconditionFailed();
    }
    throw error;
  }
}

function versionIn(header: string | null): number | null {
  const digits = /^"?(\d{1,9})"?$/.exec(header?.trim() ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}
