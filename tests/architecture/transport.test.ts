import { describe, expect, it } from 'vitest';
import { clientFilesWithBranches, streamedPages } from '@/tests/support/architecture/pages';
import { projectFiles, report } from '@/tests/support/architecture/project';
import { parse } from '@/tests/support/architecture/syntax';
import { actionsOutsideHttp, routesOutsideHttp } from '@/tests/support/architecture/transport';

const files = projectFiles(/^(app|components|lib)\/.*\.(ts|tsx)$/).map(parse);
const one = (path: string, text: string) => [parse({ path, text })];
const form = "import { runForm } from '@/lib/http/run-form';\n";
const api = "import { apiRoute, probe } from '@/lib/http/api-route';\n";

describe('server actions', () => {
  const problems = (text: string) => actionsOutsideHttp(one('app/a/actions.ts', text));

  it('go through lib/http', () => {
    expect(report(actionsOutsideHttp(files))).toEqual([]);
  });

  it.each([
    `'use server';\n${form}export async function save() { await runForm(a, b); }\nexport async function drop() {}`,
    "'use server';\nimport { runForm } from './own';\nexport async function save() { await runForm(a); }",
    `'use server';\n${form}export const save = async () => other(runForm);`,
    "'use server';\nexport { save } from './other';",
    "export function Page() { async function save() { 'use server'; } }",
  ])('are refused: %s', (text) => {
    expect(problems(text)).toHaveLength(1);
  });

  it('are accepted as functions and as values', () => {
    const named = 'export async function save(data) { return runForm(a, data); }';
    expect(problems(`'use server';\n${form}${named}\nexport const drop = runForm(b);`)).toEqual([]);
  });
});

describe('route handlers', () => {
  const problems = (path: string, text: string) => routesOutsideHttp(one(path, text));

  it('go through lib/http', () => {
    expect(report(routesOutsideHttp(files))).toEqual([]);
  });

  it.each([
    'export async function GET() { return Response.json({}); }',
    `${api}export const GET = probe(a);`,
    `${api}export const GET = apiRoute(a);\nexport const POST = async () => new Response();`,
    "export { GET } from './other';",
    `${api}const a = 1;`,
  ])('are refused: %s', (text) => {
    expect(problems('app/api/v1/units/route.ts', text)).toHaveLength(1);
  });

  it('are accepted from lib/http', () => {
    const path = 'app/api/v1/units/route.ts';
    expect(problems(path, `${api}export const GET = apiRoute(a);`)).toEqual([]);
    expect(problems('app/api/health/route.ts', `${api}export const GET = probe(a);`)).toEqual([]);
    expect(
      problems('app/api/ready/route.ts', `${api}export function GET() { return probe(a); }`),
    ).toEqual([]);
  });
});

describe('pages', () => {
  it('answer with their content, not with a placeholder', () => {
    expect(report(streamedPages(files))).toEqual([]);
  });

  it.each([
    ['app/units/loading.tsx', 'export default function Loading() { return null; }'],
    ['app/units/page.tsx', "import { Suspense } from 'react';\nconst a = <Suspense />;"],
  ])('are refused: %s', (path, text) => {
    expect(streamedPages(one(path, text))).toHaveLength(1);
  });
});

describe('client files', () => {
  it('are leaves', () => {
    expect(report(clientFilesWithBranches(files))).toEqual([]);
  });

  it.each([
    ['app/units/page.tsx', ''],
    ['components/units/a.tsx', "import { b } from '@/app/units/actions';"],
    ['components/units/a.tsx', "import { b } from '@/lib/domain/units/queries';"],
    ['components/units/a.tsx', "import { b } from './server-view';"],
    ['components/units/a.tsx', "import { t } from '@/lib/platform/i18n/translator';"],
  ])('are refused: %s %s', (path, text) => {
    expect(clientFilesWithBranches(one(path, `'use client';\n${text}`))).toHaveLength(1);
  });

  it('may use what the browser may load', () => {
    const text = [
      "'use client';",
      "import { useState } from 'react';",
      "import { Button } from '@/components/ui/button';",
      "import { unitFilter } from '@/lib/domain/units/schema/codes';",
      "import type { Unit } from '@/lib/domain/units/queries';",
    ];
    expect(clientFilesWithBranches(one('components/units/a.tsx', text.join('\n')))).toEqual([]);
  });
});
