import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot, type SourceFile } from './project';

const record = z.record(z.string(), z.string()).default({});

/** The parts of a package.json that matter here. */
export const manifestSchema = z.object({
  scripts: record,
  dependencies: record,
  devDependencies: record,
  optionalDependencies: record,
  peerDependencies: record,
  peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean() })).default({}),
  bin: z.union([z.string(), z.record(z.string(), z.string())]).default({}),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Dependencies whose version is a range, a tag or an address. */
export function looseVersions(manifest: Manifest): string[] {
  return Object.entries(allOf(manifest))
    .filter(([, version]) => !/^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name}@${version}`);
}

/**
 * Dependencies that nothing needs: no file names them, no command of theirs is called, and they are
 * neither the peer of a package in use, nor the types of one, nor the same for another machine.
 */
export function unusedPackages(
  manifest: Manifest,
  sources: readonly SourceFile[],
  manifestOf: (name: string) => Manifest | undefined = installed,
): string[] {
  const names = Object.keys(allOf(manifest));
  const text = sources.map((source) => source.text).join('\n');
  const commands = [...Object.values(manifest.scripts), text].join('\n');
  const isUsed = (name: string) => isNamed(name, text) || isCalled(manifestOf(name), commands);
  const used = withCompanions(new Set(names.filter(isUsed)), names, manifestOf);
  // Without its types nothing that runs on Node would compile.
  return names.filter((name) => !used.has(name) && name !== '@types/node');
}

/** Adds, until nothing more comes, what packages in use bring with them. */
function withCompanions(
  used: ReadonlySet<string>,
  names: readonly string[],
  manifestOf: (name: string) => Manifest | undefined,
): ReadonlySet<string> {
  const peers = new Set([...used].flatMap((name) => peersOf(manifestOf(name))));
  const isCompanion = (name: string) =>
    peers.has(name) || used.has(typed(name)) || [...used].some((other) => isTwin(name, other));
  const all = new Set(names.filter((name) => used.has(name) || isCompanion(name)));
  return all.size === used.size ? used : withCompanions(all, names, manifestOf);
}

function allOf(manifest: Manifest): Record<string, string> {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  return { ...dependencies, ...devDependencies, ...optionalDependencies };
}

/** Imported or handed to a tool: quoted, whole or with a path behind it. */
function isNamed(name: string, text: string): boolean {
  const escaped = name.replace(/[.]/g, '\\.');
  return new RegExp(`['"\`](node_modules/)?${escaped}(/[^'"\`]*)?['"\`]`).test(text);
}

function isCalled(manifest: Manifest | undefined, commands: string): boolean {
  if (manifest === undefined || typeof manifest.bin === 'string') return false;
  return Object.keys(manifest.bin).some((command) =>
    new RegExp(`(^|[\\s'"\`/&|;=])${command}(?=$|[\\s'"\`&|;])`, 'm').test(commands),
  );
}

function peersOf(manifest: Manifest | undefined): string[] {
  const { peerDependencies = {}, peerDependenciesMeta = {} } = manifest ?? {};
  return Object.keys(peerDependencies).filter((peer) => !peerDependenciesMeta[peer]?.optional);
}

/** The package that a package of types describes. */
function typed(name: string): string {
  return name.startsWith('@types/') ? name.slice('@types/'.length) : '';
}

/** The same program for another system or processor. */
function isTwin(name: string, other: string): boolean {
  const machine = /-(linux|darwin|win32)-[\w-]+$/;
  return machine.test(name) && name.replace(machine, '') === other.replace(machine, '');
}

function installed(name: string): Manifest | undefined {
  const path = join(projectRoot, 'node_modules', name, 'package.json');
  if (!existsSync(path)) return undefined;
  const parsed = manifestSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  return parsed.success ? parsed.data : undefined;
}
