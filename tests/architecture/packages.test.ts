import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  looseVersions,
  manifestSchema,
  unusedPackages,
} from '@/tests/support/architecture/packages';
import { projectFiles, projectRoot, report } from '@/tests/support/architecture/project';
import { foreignPackages, machineTraces } from '@/tests/support/architecture/traces';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const manifest = manifestSchema.parse(JSON.parse(read('package.json')));
const text = /(^|\/)[^/]*(\.(ts|tsx|mts|mjs|js|json|css|md|prisma|sql|csv|sh|yml)|rc|\/run)$/;

describe('packages', () => {
  it('are pinned to one version', () => {
    expect(looseVersions(manifest)).toEqual([]);
    const versions = { a: '^1.0.0', b: 'latest', c: 'github:a/b', d: '1.x', e: '1.2.3-beta.1' };
    const loose = looseVersions(manifestSchema.parse({ dependencies: versions }));
    expect(loose).toEqual(['a@^1.0.0', 'b@latest', 'c@github:a/b', 'd@1.x']);
  });

  it('are all needed', () => {
    const naming = /^((app|components|lib|prisma|scripts|tests|\.ci)\/.*|[^/]+\.(ts|mts|mjs))$/;
    const client = { path: 'prisma/generated/client.ts', text: read('prisma/generated/client.ts') };
    const sources = [...projectFiles(naming), client];
    expect(unusedPackages(manifest, sources)).toEqual([]);
  });

  it('are found unneeded when nothing names or calls them', () => {
    const names = [
      ...['used', '@types/used', 'peer', 'called-linux-x64', 'called-linux-arm64', '@scope/deep'],
      ...['idle', '@types/idle'],
    ];
    const own = manifestSchema.parse({
      scripts: { lint: 'call-it --all' },
      dependencies: Object.fromEntries(names.map((name) => [name, '1.0.0'])),
    });
    const installed: Record<string, unknown> = {
      used: { peerDependencies: { peer: '1' } },
      'called-linux-x64': { bin: { 'call-it': 'cli.js' } },
    };
    const sources = [{ path: 'a.ts', text: "import 'used/a';\nimport('@scope/deep');" }];
    const unused = unusedPackages(own, sources, (name) =>
      manifestSchema.parse(installed[name] ?? {}),
    );
    expect(unused).toEqual(['idle', '@types/idle']);
  });

  it('come from the public registry', () => {
    expect(foreignPackages(read('package-lock.json'))).toEqual([]);
    expect(foreignPackages('"resolved": "https://registry.npmjs.org/a/-/a-1.tgz"')).toEqual([]);
    expect(foreignPackages('"resolved": "http://mirror.example/a.tgz"')).toHaveLength(1);
  });
});

describe('files', () => {
  it('carry nothing of a machine and no secret', () => {
    const files = projectFiles(text).filter(({ path }) => path !== 'package-lock.json');
    expect(report(machineTraces(files))).toEqual([]);
  });

  // In pieces, so that this file is not found itself.
  it.each([
    ['', 'home', 'someone', 'project'],
    ['registry=http:', '', '10.1.2.3:4873', ''],
    ['https:', '', 'artifactory.example', 'api'],
    ['https:', '', 'somebody:secret@db.example'],
    ['', '', 'registry.example', `:_${'auth'}Token=abc`],
    ['-----BEGIN PRIVATE', 'KEY-----'],
  ])('are refused: %s…', (...pieces) => {
    const line = pieces.join(pieces[0]?.startsWith('---') ? ' ' : '/');
    expect(machineTraces([{ path: 'a.md', text: line }])).toHaveLength(1);
  });

  it.each(['import a from "../home/a";', '`/units/${code}/home/b`', '@/home/page', 'see /units/A'])(
    'are left in peace: %s',
    (line) => {
      expect(machineTraces([{ path: 'a.ts', text: line }])).toEqual([]);
    },
  );
});
