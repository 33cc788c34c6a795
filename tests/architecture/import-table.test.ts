import { beforeAll, describe, expect, it } from 'vitest';
import {
  cruiseFixture,
  cruiseFolder,
  type ImportViolation,
} from '@/tests/support/architecture/cruise';
import { type Target, table, targets } from '@/tests/support/architecture/import-cases';
import { projectRoot } from '@/tests/support/architecture/project';

const all = Object.keys(targets) as Target[];
const graphRules = ['no-cycles', 'no-dead-modules', 'no-dead-test-support'];

describe('the import table', () => {
  let violations: ImportViolation[];

  beforeAll(() => {
    violations = cruiseFixture(fixtureOfEveryCell());
  });

  for (const [name, { files, allowed, asTypes }] of Object.entries(table)) {
    it(`holds for ${name}`, () => {
      for (const file of files) {
        expect(refused(`${file}.ts`), file).toEqual(without(allowed));
        // A type of a development package leaves no trace at run time.
        const types = [...allowed, ...asTypes, 'developmentPackage' as const];
        expect(refused(`${typesOf(file)}.ts`), `types of ${file}`).toEqual(without(types));
      }
    });
  }

  function refused(from: string): string[] {
    const found = violations.filter((one) => one.from === from && !graphRules.includes(one.rule));
    const paths = new Set(found.map(({ to }) => withoutEnding(to)));
    return all.filter((target) => paths.has(targets[target])).sort();
  }
});

describe('the graph', () => {
  it('refuses cycles, type-only ones too', () => {
    expect(
      rulesFor({
        'lib/core/a.ts': "import type { B } from './b';\nexport type A = B;",
        'lib/core/b.ts': "import type { A } from '@/lib/core/a';\nexport type B = A;",
      }),
    ).toContain('no-cycles');
  });

  it('refuses modules that only tests reach', () => {
    const files = {
      'lib/core/alive.ts': 'export const alive = 1;',
      'lib/core/dead.ts': 'export const dead = 1;',
      'app/page.ts': "import '@/lib/core/alive';",
      'tests/unit/dead.test.ts': "import '@/lib/core/dead';",
    };
    expect(cruiseFixture(new Map(Object.entries(files)))).toEqual([
      expect.objectContaining({ rule: 'no-dead-modules', to: 'lib/core/dead.ts' }),
    ]);
  });

  it('refuses what cannot be resolved', () => {
    expect(rulesFor({ 'app/page.ts': "import './nowhere';" })).toContain('resolvable');
  });
});

describe('this project', () => {
  it('follows the import table', () => {
    const lines = cruiseFolder(projectRoot).map(({ rule, from, to }) => `${rule}: ${from} → ${to}`);
    expect(lines).toEqual([]);
  });
});

/** For each row a module that imports every column, and one that does so for types only. */
function fixtureOfEveryCell(): Map<string, string> {
  const values = all.map((target) => `import '${specifier(target)}';`).join('\n');
  const types = all.map((target) => `import type * as ${target} from '${specifier(target)}';`);
  const files = Object.values(table).flatMap((row) => row.files);
  return new Map([
    ...all.filter(isOurs).map((target) => pair(targets[target], 'export const target = 1;')),
    ...files.map((file) => pair(file, values)),
    ...files.map((file) => pair(typesOf(file), types.join('\n'))),
  ]);
}

function pair(path: string, content: string): [string, string] {
  return [`${path}.ts`, content];
}

function isOurs(target: Target): boolean {
  return /^(app|components|lib|prisma|scripts|tests)\//.test(targets[target]);
}

function specifier(target: Target): string {
  return isOurs(target) ? `@/${targets[target]}` : targets[target];
}

/** The sibling that imports types; a root file keeps its ending, which decides its row. */
function typesOf(file: string): string {
  if (file === 'proxy') return 'instrumentation';
  if (file === 'one.config') return 'two.config';
  return file.includes('/queries') || file.includes('/schema') || file.includes('/rules')
    ? file.replace('/search/', '/pairs/').replace(/\/one$/, '/two')
    : `${file}-types`;
}

function withoutEnding(path: string): string {
  return path
    .replace(/^node_modules\/(next-auth|react|pg|vitest)\/index\.js$/, '$1')
    .replace(/^node_modules\//, '')
    .replace(/\.(ts|js)$/, '');
}

function without(allowed: readonly Target[]): string[] {
  return all.filter((target) => !allowed.includes(target)).sort();
}

function rulesFor(files: Record<string, string>): string[] {
  return cruiseFixture(new Map(Object.entries(files))).map(({ rule }) => rule);
}
