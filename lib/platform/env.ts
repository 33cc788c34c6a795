import { createHmac } from 'node:crypto';
import { z } from 'zod';

export type Environment = z.infer<typeof environmentSchema>;

/** A variable is missing or bad; the message is one line that begins with its name. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

let read: Environment | undefined;

/** The environment, checked and read once. Throws EnvironmentError. */
export function env(): Environment {
  read ??= readEnvironment(process.env);
  return read;
}

/** Checks a set of variables; an empty one counts as absent. Throws EnvironmentError. */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const given = Object.entries(source).filter(([, value]) => value?.trim());
  const parsed = environmentSchema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new EnvironmentError(`${issue?.path.join('.')}: ${issue?.message}`);
}

/**
 * Where the application connects, as the role that may nothing by itself: the embedded server's
 * login, else DATABASE_URL; where that one migrates too, the login role derived from it.
 */
export function runtimeUrl(environment: Environment = env()): string {
  if (environment.EMBEDDED_LOGIN_URL) return environment.EMBEDDED_LOGIN_URL;
  const url = required(environment, 'DATABASE_URL');
  if (environment.DATABASE_OWNER_URL) return url;
  const login = new URL(url);
  login.username = LOGIN_ROLE;
  login.password = loginPassword(required(environment, 'AUTH_SECRET'));
  return login.href;
}

/** Where migrations connect, as the role that owns the database. */
export function ownerUrl(environment: Environment = env()): string {
  return (
    environment.EMBEDDED_OWNER_URL ??
    environment.DATABASE_OWNER_URL ??
    required(environment, 'DATABASE_URL')
  );
}

export const LOGIN_ROLE = 'registry_login';

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\/[^/]+\/[^/?]+/, {
  error: 'must be an address postgresql://user:password@host:port/database',
});
const webUrl = z.url({ protocol: /^https?$/, error: 'must be an address http(s)://…' });
const flag = z
  .enum(['0', '1', 'true', 'false'], { error: 'must be 1 or 0' })
  .default('0')
  .transform((value) => value === '1' || value === 'true');

const variables = z.object({
  PORT: z.coerce
    .number({ error: 'must be a port number, 1 to 65535' })
    .int({ error: 'must be a port number, 1 to 65535' })
    .min(1, { error: 'must be a port number, 1 to 65535' })
    .max(65_535, { error: 'must be a port number, 1 to 65535' })
    .default(3000),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_REPLICA_URL: postgresUrl.optional(),
  DEMO: flag,
  AUTH_SECRET: z.string().min(32, { error: 'must have 32 characters or more' }).optional(),
  AUTH_URL: webUrl.optional(),
  /** A proxy of ours stands in front and appends the client's address to X-Forwarded-For. */
  TRUST_PROXY: flag,
  AUTH_OIDC_ISSUER: webUrl.optional(),
  AUTH_OIDC_ID: z.string().optional(),
  AUTH_OIDC_SECRET: z.string().optional(),
  S3_ENDPOINT: webUrl.optional(),
  S3_BUCKET: z.string().optional(),
  S3_KEY: z.string().optional(),
  S3_SECRET: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an address smtp(s)://…' }).optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'must be one of trace, debug, info, warn, error, fatal, silent',
    })
    .default('info'),
  NEXT_DIST_DIR: z.string().default('.next'),
  /** Set by the start script for its own processes; the embedded server's roles. */
  EMBEDDED_OWNER_URL: postgresUrl.optional(),
  EMBEDDED_LOGIN_URL: postgresUrl.optional(),
  /** Set by the tests: a data folder that is thrown away, so nothing is flushed to disk. */
  EMBEDDED_EPHEMERAL: flag,
});

type Name = keyof z.infer<typeof variables>;

const GROUPS: Name[][] = [
  ['AUTH_OIDC_ISSUER', 'AUTH_OIDC_ID', 'AUTH_OIDC_SECRET'],
  ['S3_ENDPOINT', 'S3_BUCKET', 'S3_KEY', 'S3_SECRET'],
];

const NEEDS_DATABASE: Name[] = ['DATABASE_OWNER_URL', 'DATABASE_REPLICA_URL'];

const environmentSchema = variables.superRefine((values, context) => {
  const refuse = (name: Name, message: string) =>
    context.addIssue({ code: 'custom', path: [name], message });
  if (values.DATABASE_URL && !values.AUTH_SECRET) {
    refuse('AUTH_SECRET', 'is required with DATABASE_URL (for example: openssl rand -base64 32)');
  }
  for (const name of NEEDS_DATABASE) {
    if (values[name] && !values.DATABASE_URL) refuse(name, 'needs DATABASE_URL beside it');
  }
  for (const group of GROUPS) {
    const missing = group.find((name) => !values[name]);
    const present = group.find((name) => values[name]);
    if (missing && present) refuse(missing, `is required with ${present}`);
  }
});

function required(environment: Environment, name: Name): string {
  const value = environment[name];
  if (typeof value === 'string') return value;
  throw new EnvironmentError(`${name}: is not set, and no embedded database was started`);
}

/** Derived, so that every process finds it without being told; changes with the secret. */
function loginPassword(secret: string): string {
  return createHmac('sha256', secret).update(LOGIN_ROLE).digest('base64url');
}
