import { describe, expect, it } from 'vitest';
import { projectFiles, report } from '@/tests/support/architecture/project';
import { longFiles, longFunctions } from '@/tests/support/architecture/sizes';
import { parse } from '@/tests/support/architecture/syntax';

const sources = /^((app|components|lib|prisma|scripts|tests)\/.*|[^/]+)\.(ts|tsx|mts|mjs|js|css)$/;
const code = /\.(ts|tsx|mts|mjs|js)$/;
const lines = (count: number, line = 'call();') => `${line}\n`.repeat(count);

describe('files', () => {
  it('have at most 200 lines, pages 60', () => {
    const files = [...projectFiles(sources), ...projectFiles(/^prisma\/schema\//)];
    expect(report(longFiles(files))).toEqual([]);
  });

  it('are counted to the line', () => {
    const path = 'lib/core/long.ts';
    expect(longFiles([{ path, text: lines(200) }])).toEqual([]);
    expect(longFiles([{ path, text: lines(201) }])).toHaveLength(1);
    expect(longFiles([{ path: 'app/units/page.tsx', text: lines(61) }])).toHaveLength(1);
  });
});

describe('functions', () => {
  it('have at most 30 lines, actions 10', () => {
    const files = projectFiles(sources).filter(({ path }) => code.test(path));
    expect(report(longFunctions(files.map(parse)))).toEqual([]);
  });

  const problemsOf = (text: string, path = 'lib/core/long.ts') =>
    longFunctions([parse({ path, text })]).map(({ problem }) => problem);

  it('are counted without blank lines and comments', () => {
    const body = `${lines(29)}\n// why\n/* and\nmore */\ncall();`;
    expect(problemsOf(`function a() {\n${body}\n}`)).toEqual([]);
    expect(problemsOf(`function a() {\n${body}\ncall();\n}`)).toEqual([
      'a has 31 lines, at most 30',
    ]);
  });

  it('are components, arrows and methods too', () => {
    const view = `const View = () => (\n<ul>\n${lines(30, '<li />')}</ul>\n);`;
    expect(problemsOf(view, 'components/ui/view.tsx')).toEqual(['View has 32 lines, at most 30']);
    expect(problemsOf(`class A { run() {\n${lines(31)}} }`)).toHaveLength(1);
    expect(problemsOf(`run(() => {\n${lines(31)}});`)).toEqual([
      'a function has 31 lines, at most 30',
    ]);
  });

  it('may be longer where they only group tests', () => {
    const grouped = `describe('a', () => {\n${lines(40, "it('b', () => {});")}});`;
    expect(problemsOf(grouped)).toEqual([]);
    expect(problemsOf(`it('b', () => {\n${lines(31)}});`)).toHaveLength(1);
  });

  it('have at most 10 lines in actions', () => {
    const action = `async function save() {\n${lines(11)}}`;
    expect(problemsOf(`'use server';\n${action}`)).toHaveLength(1);
    expect(problemsOf(action, 'app/login/actions.ts')).toHaveLength(1);
    expect(problemsOf(action)).toEqual([]);
  });
});
