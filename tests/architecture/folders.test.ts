import { describe, expect, it } from 'vitest';
import { barrels, unknownNames } from '@/tests/support/architecture/folders';
import { projectFiles, projectPaths, report } from '@/tests/support/architecture/project';
import { parse } from '@/tests/support/architecture/syntax';

describe('the folder vocabulary', () => {
  it('holds', () => {
    expect(report(unknownNames(projectPaths()))).toEqual([]);
  });

  it.each([
    'src/page.tsx',
    'jest.config.ts',
    'lib/features/one.ts',
    'lib/platform/cache.ts',
    'lib/domain/units.ts',
    'lib/domain/offices/schema.ts',
    'lib/domain/units/service.ts',
    'lib/domain/units/helpers/format.ts',
    'lib/core/utils.ts',
    'lib/core/types/dates.ts',
    'components/units/helpers.tsx',
    'lib/operations/billing/commands.ts',
    'lib/policy/offices.ts',
    'tests/fixtures/one.ts',
    'prisma/schema.prisma',
  ])('refuses %s', (path) => {
    expect(unknownNames([path])).not.toEqual([]);
  });

  it.each([
    'lib/domain/units/schema.ts',
    'lib/domain/regulations/commands/approve.ts',
    'lib/platform/env.ts',
    'lib/platform/db/as-actor.ts',
    'lib/policy/regulations.ts',
    'prisma/schema/units.prisma',
    'app/(registry)/units/[code]/page.tsx',
    'README.md',
    '.ci/run',
  ])('knows %s', (path) => {
    expect(unknownNames([path])).toEqual([]);
  });
});

describe('barrels', () => {
  it('are absent', () => {
    const files = projectFiles(/^(app|components|lib|prisma\/seed|scripts|tests)\/.*\.(ts|tsx)$/);
    expect(report(barrels(files.map(parse)))).toEqual([]);
  });

  it.each([
    "export * from './a';",
    "export { a } from './a';\nexport type { B } from './b';",
    "import { a } from './a';\nexport { a };",
    "import a from './a';\nexport default a;",
  ])('are recognised: %s', (text) => {
    expect(barrels([parse({ path: 'lib/core/index.ts', text })])).toHaveLength(1);
  });

  it('are not files with something of their own', () => {
    const text = "export { a } from './a';\nexport const b = 1;";
    expect(barrels([parse({ path: 'lib/core/b.ts', text })])).toEqual([]);
  });
});
