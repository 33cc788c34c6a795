import { type NextRequest, NextResponse } from 'next/server';

/**
 * Gives every page its Content-Security-Policy with a nonce of its own. Nothing about access is
 * decided here: without this file every page and route answers the same.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = policyWith(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

// Uploads and other calls of machines pass by: a proxy cuts off large bodies.
export const config = {
  matcher: ['/((?!api/|_next/static|_next/image|favicon\\.ico$|icon\\.svg$).*)'],
};

function policyWith(nonce: string): string {
  // The development server evaluates code and injects styles; the built application does neither.
  const development = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
