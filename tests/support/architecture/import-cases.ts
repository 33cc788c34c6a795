/** Where an import may point: a module for each column of the table, and for each part of one. */
export const targets = {
  core: 'lib/core/target',
  policy: 'lib/policy/target',
  auth: 'lib/platform/auth/target',
  i18n: 'lib/platform/i18n/target',
  db: 'lib/platform/db/target',
  unitsQueries: 'lib/domain/units/queries',
  unitsSchema: 'lib/domain/units/schema',
  regulationsQueries: 'lib/domain/regulations/queries',
  regulationsRules: 'lib/domain/regulations/rules',
  conferencesQueries: 'lib/domain/conferences/queries',
  conferencesSchema: 'lib/domain/conferences/schema',
  followUpsProjection: 'lib/domain/follow-ups/projection',
  followUpsRules: 'lib/domain/follow-ups/rules',
  operation: 'lib/operations/target/commands',
  operationSchema: 'lib/operations/target/schema',
  http: 'lib/http/target',
  formState: 'lib/http/form-state',
  ui: 'components/ui/target',
  layout: 'components/layout/target',
  charts: 'components/charts/target',
  view: 'components/units/target',
  enums: 'prisma/generated/enums',
  generated: 'prisma/generated/client',
  app: 'app/target',
  scripts: 'scripts/target',
  seed: 'prisma/seed/target',
  tests: 'tests/target',
  next: 'next/headers',
  nextLink: 'next/link',
  nextImage: 'next/image',
  nextAuth: 'next-auth',
  react: 'react',
  driver: 'pg',
  developmentPackage: 'vitest',
} as const;

export type Target = keyof typeof targets;

/** One row of the table: files of that row, what they may import, and what only as a type. */
export type Row = { files: string[]; allowed: Target[]; asTypes: Target[] };

const coreAndPolicy: Target[] = ['core', 'policy'];
const platform: Target[] = ['auth', 'i18n', 'db'];
const generated: Target[] = ['enums', 'generated'];
const framework: Target[] = ['next', 'nextLink', 'nextImage', 'nextAuth', 'react'];
const domain: Target[] = [
  ...['unitsQueries', 'unitsSchema'],
  ...['regulationsQueries', 'regulationsRules'],
  ...['conferencesQueries', 'conferencesSchema'],
  ...['followUpsProjection', 'followUpsRules'],
] as Target[];
const pure = domain.filter((target) => /Schema|Rules/.test(target));
const operations: Target[] = ['operation', 'operationSchema'];
const components: Target[] = ['ui', 'layout', 'charts', 'view'];
const views: Target[] = ['nextLink', 'nextImage', 'react'];
const shell: Target[] = [...coreAndPolicy, ...platform, ...domain, ...operations, ...generated];
const backstage: Target[] = [...shell, 'scripts', 'seed', 'driver', 'developmentPackage'];
const transport: Target[] = [
  ...coreAndPolicy,
  ...(['auth', 'i18n', 'http', 'formState'] as const),
  ...domain,
  ...operations,
  ...components,
  ...framework,
];

/** The table of the house, written a second time, so that a slip in the rules shows. */
export const table: Record<string, Row> = {
  core: row(['lib/core/one'], ['core']),
  policy: row(['lib/policy/one'], [...coreAndPolicy, 'enums']),
  database: row(['lib/platform/db/one'], [...coreAndPolicy, ...platform, ...generated, 'driver']),
  platform: row(
    ['lib/platform/mail/one', 'lib/platform/one'],
    [...coreAndPolicy, ...platform, ...generated],
  ),
  'platform, auth and i18n': row(
    ['lib/platform/auth/one', 'lib/platform/i18n/one'],
    [...coreAndPolicy, ...platform, ...generated, ...framework],
  ),
  ...domainRows(2, ['users', 'people', 'indicators', 'sources', 'audit', 'units']),
  ...domainRows(4, ['regulations']),
  ...domainRows(6, ['conferences']),
  ...domainRows(8, ['follow-ups']),
  'operations, effects': row(
    ['lib/operations/search/queries', 'lib/operations/search/commands/one'],
    [...coreAndPolicy, ...platform, ...domain, ...operations],
    generated,
  ),
  'operations, the rest': row(
    ['lib/operations/search/schema', 'lib/operations/search/rules', 'lib/operations/one'],
    [...coreAndPolicy, ...domain, ...operations],
    generated,
  ),
  http: row(['lib/http/one'], [...coreAndPolicy, ...platform, 'http', 'formState', ...framework]),
  'components/ui': row(['components/ui/one'], ['core', 'ui', ...views]),
  'components/layout': row(['components/layout/one'], ['core', 'ui', 'layout', ...views]),
  'components/charts': row(['components/charts/one'], ['core', 'ui', 'charts', ...views]),
  'components/<noun>': row(
    ['components/units/one', 'components/pairs/one'],
    ['core', ...pure, 'operationSchema', 'formState', ...components, 'enums', ...views],
  ),
  app: row(['app/(registry)/one/page', 'app/api/one/route'], [...transport, 'app']),
  'around app': row(['proxy'], transport),
  'scripts and seed': row(['scripts/one', 'prisma/seed/one'], backstage),
  configuration: row(['one.config'], [...backstage, ...framework]),
  tests: row(
    ['tests/unit/one'],
    (Object.keys(targets) as Target[]).filter((target) => target !== 'app'),
  ),
};

function row(files: string[], allowed: Target[], asTypes: Target[] = []): Row {
  return { files, allowed, asTypes };
}

/** Nouns of one level see the first `reach` modules of the order; pure files only the pure ones. */
function domainRows(reach: number, nouns: string[]): Record<string, Row> {
  const seen = domain.slice(0, reach);
  const effects = nouns.map((noun) => `lib/domain/${noun}/commands/one`);
  const rules = nouns.map((noun) => `lib/domain/${noun}/schema/one`);
  return {
    [`${nouns[0]}, effects`]: row(effects, [...coreAndPolicy, ...platform, ...seen], generated),
    [`${nouns[0]}, pure`]: row(
      rules,
      [...coreAndPolicy, ...seen.filter((target) => pure.includes(target))],
      generated,
    ),
  };
}
