import ts from 'typescript';
import type { Finding } from './project';
import type { Parsed } from './syntax';

const topFolders = [
  'app',
  'prisma',
  'components',
  'lib',
  'tests',
  'public',
  'scripts',
  'docs',
  '.ci',
];
const topFiles = [
  /^(package|package-lock|tsconfig|biome)\.json$/,
  /^README\.md$/,
  /^LICENSE$/,
  /^(next|vitest|playwright|prisma|postcss)\.config\.(ts|mts|mjs)$/,
  /^(proxy|instrumentation|instrumentation-client)\.ts$/,
  /^\.dependency-cruiser\.mjs$/,
  /^\.(editorconfig|gitignore|gitattributes|npmrc|node-version)$/,
  // Written by the tools on this machine and ignored by git.
  /^next-env\.d\.ts$/,
  /^\.env/,
  /\.tsbuildinfo$/,
];

const recordNouns = ['units', 'people', 'indicators', 'sources', 'regulations', 'conferences'];
const nouns = [...recordNouns, 'follow-ups', 'users', 'audit'];
const parts = ['schema', 'rules', 'queries', 'commands', 'projection'];

/** What a folder may hold, from the outside in; the first matching folder decides. */
const vocabularies: [folder: RegExp, names: readonly string[]][] = [
  [/^lib\/([^/]+)/, ['core', 'policy', 'platform', 'domain', 'operations', 'http']],
  [
    /^lib\/platform\/([^/]+)/,
    ['env', 'log', 'clock', 'i18n', 'auth', 'storage', 'jobs', 'mail', 'db'],
  ],
  [/^lib\/policy\/([^/]+)/, ['actor', 'permissions', 'revisions', 'confirmations', ...nouns]],
  [/^lib\/domain\/([^/]+)\//, nouns],
  [/^lib\/domain\/[^/]+\/([^/]+)/, parts],
  [
    /^lib\/operations\/([^/]+)\//,
    [
      'publishing',
      'dashboard',
      'search',
      'pairs',
      'imports',
      'extraction',
      'exports',
      'following',
      'notices',
      'background',
      'bench',
    ],
  ],
  [/^tests\/([^/]+)/, ['unit', 'integration', 'e2e', 'architecture', 'support']],
  [/^prisma\/([^/]+)/, ['schema', 'migrations', 'seed', 'generated']],
];

/** Names of folders and files that the house does not know. */
export function unknownNames(paths: readonly string[]): Finding[] {
  return paths.flatMap((path) => {
    const problems = [topLevel(path), ...vocabularies.map((entry) => outside(path, entry))];
    if (path.startsWith('lib/domain/') && path.split('/').length < 4) {
      problems.push('a file beside the nouns');
    }
    if (isVague(path)) problems.push('a name that says nothing');
    return problems
      .filter((problem) => problem !== undefined)
      .map((problem) => ({ path, problem }));
  });
}

/** Files that only pass on what others export. */
export function barrels(files: readonly Parsed[]): Finding[] {
  return files
    .filter(({ tree }) => {
      const rest = tree.statements.filter((one) => !ts.isImportDeclaration(one));
      return rest.length > 0 && rest.every(isReExport);
    })
    .map(({ path }) => ({ path, problem: 'only re-exports' }));
}

function topLevel(path: string): string | undefined {
  const [first = '', ...rest] = path.split('/');
  const isKnown =
    rest.length > 0 ? topFolders.includes(first) : topFiles.some((name) => name.test(first));
  return isKnown ? undefined : `${first} at the top level`;
}

function outside(path: string, [folder, names]: (typeof vocabularies)[number]): string | undefined {
  const name = folder.exec(path)?.[1]?.replace(/\.(test\.)?(tsx?|mts|json|sql|md)$/, '');
  return name === undefined || names.includes(name)
    ? undefined
    : `${name} is not in the vocabulary`;
}

function isVague(path: string): boolean {
  const names = path.split('/').map((segment) => segment.replace(/\..*$/, ''));
  return names.some((name) => /^(utils?|helpers?|types?|services?|common|misc)$/.test(name));
}

function isReExport(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement)) return true;
  return ts.isExportAssignment(statement) && ts.isIdentifier(statement.expression);
}
