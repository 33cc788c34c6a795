import type { Finding, SourceFile } from './project';

const traces: [pattern: RegExp, problem: string][] = [
  [/(?<![\w.*@$})-])\/(home|root|Users|work|workspace)\/[\w.-]+/, 'a path of somebody’s machine'],
  [/https?:\/\/[^\s"'`]*(artifactory|nexus|verdaccio|\/npm\/)/, 'a private package registry'],
  [/https?:\/\/(10|192\.168|172\.(1[6-9]|2\d|3[01]))\.\d+\.\d+/, 'an address of a private network'],
  [/https?:\/\/[^\s/"'`]*@/, 'credentials in an address'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'a private key'],
  [/\b(AKIA[0-9A-Z]{16}|gh[pousr]_\w{30,}|npm_\w{30,}|xox[abp]-\w{10,})/, 'an access token'],
  [/_(auth(Token)?|password)=/, 'a registry password'],
];

/** Words in files that belong to a machine or to a secret, not to the project. */
export function machineTraces(files: readonly SourceFile[]): Finding[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const found = traces.find(([pattern]) => pattern.test(line));
      return found === undefined ? [] : [{ path, line: index + 1, problem: found[1] }];
    }),
  );
}

/** Addresses in a lock file that are not the public registry's. */
export function foreignPackages(lock: string): string[] {
  const addresses = [...lock.matchAll(/"resolved":\s*"([^"]+)"/g)].map(([, address]) => address);
  return addresses
    .filter((address) => address !== undefined)
    .filter((address) => !address.startsWith('https://registry.npmjs.org/'));
}
