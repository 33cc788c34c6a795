/**
 * Who may import whom. Each row lists what it may import; everything else inside the project is
 * refused, type-only imports included. There is no list of exceptions. Each cell is proven in
 * tests/architecture/import-table.test.ts.
 */

const projectFiles = [
  '^(app|components|lib|prisma|scripts|tests|docs|public)/',
  '^[^/]+\\.(ts|tsx|mts|cts|js|mjs|cjs)$',
];
const generated = '^prisma/generated/';
const enums = '^prisma/generated/enums(\\.|/)';
const core = '^lib/core/';
const policy = '^lib/policy/';
const platform = '^lib/platform/';
const domain = '^lib/domain/';
const operations = '^lib/operations/';
const http = '^lib/http/';
const components = '^components/';

const framework = '(^|/)node_modules/(@types/)?(next|next-auth|@auth/[^/]+|react|react-dom)/';
const nextOnly = '(^|/)node_modules/(next|next-auth|@auth/[^/]+)/';
const nextForViews = '(^|/)node_modules/next/(link|image)\\.';
const drivers = '(^|/)node_modules/(@types/)?(pg|pg-(?!boss/)[^/]+|@prisma/[^/]+)/';

/** What the request may reach, from pages as from the files Next calls around them. */
const transport = [
  core,
  policy,
  '^lib/platform/(?:auth|i18n)(?:\\.|/)',
  domain,
  operations,
  http,
  components,
];
const edge = '^(?:proxy|instrumentation|instrumentation-client)\\.ts$';
const configuration = '^[^/]+\\.config\\.(?:ts|mts|mjs)$';
const entryPoints = ['^app/', '^scripts/', '^prisma/seed', edge, configuration];

/** The order among nouns: a level may import itself and the levels before it, never back. */
const levels = [
  ['users', 'units', 'people', 'indicators', 'sources', 'audit'],
  ['regulations'],
  ['conferences'],
  ['follow-ups'],
];

const domainRows = levels.flatMap((nouns, level) => {
  const from = `^lib/domain/(?:${nouns.join('|')})/`;
  const reach = `^lib/domain/(?:${levels
    .slice(0, level + 1)
    .flat()
    .join('|')})/`;
  // schema and rules also run in the browser, so they may not reach a file that touches the database.
  const pure = '(?:schema|rules)(?:\\.|/)';
  return [
    { row: `domain-${nouns[0]}-pure`, from: from + pure, to: [core, policy, reach + pure] },
    { row: `domain-${nouns[0]}`, from: `${from}(?!${pure})`, to: [core, policy, platform, reach] },
  ].map((row) => ({ ...row, asTypes: [generated] }));
});

const rows = [
  { row: 'core', from: core, to: [core] },
  { row: 'policy', from: policy, to: [core, policy, enums] },
  { row: 'platform', from: platform, to: [core, policy, platform, generated] },
  ...domainRows,
  {
    row: 'operations-effects',
    from: '^lib/operations/[^/]+/(?:queries|commands)(?:\\.|/)',
    to: [core, policy, platform, domain, operations],
    asTypes: [generated],
  },
  {
    row: 'operations',
    from: '^lib/operations/(?![^/]+/(?:queries|commands)(?:\\.|/))',
    to: [core, policy, domain, operations],
    asTypes: [generated],
  },
  { row: 'http', from: http, to: [core, policy, platform, http] },
  {
    row: 'components-shared',
    from: '^components/(ui|layout|charts)/',
    to: [core, '^components/ui/', '^components/$1/'],
  },
  {
    row: 'components-noun',
    from: '^components/(?!(?:ui|layout|charts)/)',
    to: [
      core,
      '^lib/domain/[^/]+/(?:schema|rules)(?:\\.|/)',
      '^lib/operations/[^/]+/schema(?:\\.|/)',
      '^lib/http/form-state(?:\\.|/)',
      components,
      enums,
    ],
  },
  { row: 'app', from: '^app/', to: ['^app/', ...transport] },
  { row: 'app-edge', from: edge, to: transport },
  {
    row: 'scripts',
    from: ['^scripts/', '^prisma/seed', configuration],
    to: [core, policy, platform, domain, operations, generated, '^scripts/', '^prisma/seed'],
  },
  {
    row: 'tests',
    from: '^tests/',
    to: ['^(?:lib|components|prisma|scripts|tests|docs)/', '^[^/]+$'],
  },
];

const tableRules = rows.flatMap(({ row, from, to, asTypes = [] }) => [
  forbid(`${row}-imports`, from, { path: projectFiles, pathNot: [...to, ...asTypes] }),
  ...asTypes.map((path) =>
    forbid(`${row}-types-only`, from, { path, dependencyTypesNot: ['type-only'] }),
  ),
]);

const packageRules = [
  forbid(
    'no-framework-below-transport',
    '^(?:lib/(?:core|policy|domain|operations)|scripts|prisma)/',
    {
      path: framework,
    },
  ),
  forbid('platform-framework-in-auth-and-i18n', '^lib/platform/(?!(?:auth|i18n)(?:\\.|/))', {
    path: framework,
  }),
  forbid('components-link-and-image-only', components, { path: nextOnly, pathNot: nextForViews }),
  forbid('database-drivers-in-platform', ['^(?:app|components|lib/(?!platform/db/))', edge], {
    path: drivers,
  }),
  forbid('no-development-package-at-run-time', ['^(?:app|components|lib)/', edge], {
    dependencyTypes: ['npm-dev'],
    dependencyTypesNot: ['type-only'],
    pathNot: '(^|/)node_modules/@types/',
  }),
];

const graphRules = [
  forbid('no-cycles', '', { circular: true }),
  forbid('nothing-imports-app', '^(?!app/)', { path: '^app/' }),
  forbid('resolvable', '', { couldNotResolve: true }),
  // Tests do not count as use: what only a test calls is dead.
  forbid('no-dead-modules', entryPoints, {
    path: '^(?:lib|components)/',
    pathNot: '\\.(?:d\\.ts|json|css)$',
    reachable: false,
  }),
  forbid('no-dead-test-support', ['^tests/(?!support/)', configuration], {
    path: '^tests/support/.*\\.ts$',
    pathNot: 'global-setup\\.ts$',
    reachable: false,
  }),
];

export default {
  forbidden: [...tableRules, ...packageRules, ...graphRules],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', '^prisma/generated/'] },
    exclude: { path: ['^\\.next', '^\\.data'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};

function forbid(name, from, to) {
  return { name, severity: 'error', from: from === '' ? {} : { path: from }, to };
}
