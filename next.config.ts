import type { NextConfig } from 'next';

/** Headers that need no nonce: they also hold for the API and for files. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
  ...(process.env.AUTH_URL?.startsWith('https:')
    ? [{ key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' }]
    : []),
];

/** What the API answers is never a page: nothing in it may load, run or be framed. */
const inert = {
  key: 'Content-Security-Policy',
  value: "default-src 'none'; frame-ancestors 'none'",
};

/** A file is offered for keeping; whoever opens it here after all gets nothing that acts. */
const caged = { ...inert, value: `${inert.value}; sandbox` };

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  // An address of the API answers 401 before anything else, with a slash at its end too.
  skipTrailingSlashRedirect: true,
  reactStrictMode: true,
  // npm test checks types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // A draft with the full texts of its papers, sent without a script.
  experimental: { serverActions: { bodySizeLimit: '8mb' } },
  serverExternalPackages: [
    '@node-rs/argon2',
    'pg',
    'pg-boss',
    'pino',
    '@prisma/client',
    '@prisma/adapter-pg',
  ],
  headers: async () => [
    { source: '/:path*', headers },
    { source: '/api/:path*', headers: [inert] },
    { source: '/api/v1/attachments/:id', headers: [caged] },
  ],
};

export default config;
