import { describe, expect, it } from 'vitest';
import { EnvironmentError, ownerUrl, readEnvironment, runtimeUrl } from '@/lib/platform/env';

const SECRET = 'a-secret-of-thirty-two-characters';
const EXTERNAL = 'postgresql://boss:word@db.example:5433/registry?sslmode=require';

describe('the environment', () => {
  it('needs nothing: the embedded database and its data folder are the default', () => {
    expect(readEnvironment({})).toMatchObject({
      PORT: 3000,
      DATA_DIR: '.data',
      DEMO: false,
      LOG_LEVEL: 'info',
    });
  });

  it('takes an empty variable for an absent one', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URL: ' ' }).PORT).toBe(3000);
  });

  it.each([
    [{ PORT: 'abc' }, 'PORT'],
    [{ PORT: '0' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ DATABASE_URL: 'mysql://a/b', AUTH_SECRET: SECRET }, 'DATABASE_URL'],
    [{ DATABASE_URL: EXTERNAL }, 'AUTH_SECRET'],
    [{ AUTH_SECRET: 'short' }, 'AUTH_SECRET'],
    [{ AUTH_URL: 'registry.example' }, 'AUTH_URL'],
    [{ DATABASE_OWNER_URL: EXTERNAL }, 'DATABASE_OWNER_URL'],
    [{ DATABASE_REPLICA_URL: EXTERNAL }, 'DATABASE_REPLICA_URL'],
    [{ AUTH_OIDC_ID: 'registry' }, 'AUTH_OIDC_ISSUER'],
    [{ S3_ENDPOINT: 'https://s3.example', S3_BUCKET: 'b', S3_KEY: 'k' }, 'S3_SECRET'],
    [{ SMTP_URL: 'mail.example' }, 'SMTP_URL'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ DEMO: 'maybe' }, 'DEMO'],
  ])('refuses %j in one line that names the variable', (source, name) => {
    const reading = () => readEnvironment(source);
    expect(reading).toThrow(EnvironmentError);
    expect(reading).toThrow(new RegExp(`^${name}: [^\\n]+$`));
  });
});

describe('the addresses of the database', () => {
  it('are those of the embedded server where there is one', () => {
    const environment = readEnvironment({
      EMBEDDED_OWNER_URL: 'postgresql://registry_owner:a@127.0.0.1:5/registry',
      EMBEDDED_LOGIN_URL: 'postgresql://registry_login:b@127.0.0.1:5/registry',
    });
    expect(ownerUrl(environment)).toContain('registry_owner:a@');
    expect(runtimeUrl(environment)).toContain('registry_login:b@');
  });

  it('are two roles, the second derived where only one is given', () => {
    const environment = readEnvironment({ DATABASE_URL: EXTERNAL, AUTH_SECRET: SECRET });
    expect(ownerUrl(environment)).toBe(EXTERNAL);
    const runtime = new URL(runtimeUrl(environment));
    expect(runtime.username).toBe('registry_login');
    expect(runtime.password).toMatch(/^[\w-]{43}$/);
    expect(runtime.host + runtime.pathname + runtime.search).toBe(
      'db.example:5433/registry?sslmode=require',
    );
  });

  it('are the given ones where both are', () => {
    const owner = 'postgresql://owner:x@db.example/registry';
    const environment = readEnvironment({
      DATABASE_URL: EXTERNAL,
      DATABASE_OWNER_URL: owner,
      AUTH_SECRET: SECRET,
    });
    expect(ownerUrl(environment)).toBe(owner);
    expect(runtimeUrl(environment)).toBe(EXTERNAL);
  });

  it('are asked for by name where there is no database', () => {
    expect(() => runtimeUrl(readEnvironment({}))).toThrow(/^DATABASE_URL: is not set/);
  });
});
