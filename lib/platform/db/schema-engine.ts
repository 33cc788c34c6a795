import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import type pg from 'pg';

export type SchemaEngine = engine.SchemaEngine;
export type SchemaFile = engine.SchemaContainer;

export const NO_FILTER: engine.SchemaFilter = { externalTables: [], externalEnums: [] };

/**
 * Opens Prisma's own schema engine (its WebAssembly build: nothing is downloaded) on a pool.
 * `runScript` runs the SQL of a migration: the adapter's own way splits it at every semicolon,
 * which breaks function bodies.
 */
export async function openSchemaEngine(
  pool: pg.Pool,
  runScript: (sql: string) => Promise<void>,
): Promise<SchemaEngine> {
  return createEngine(new ScriptingPg(pool, runScript));
}

/** The SQL that leads from one schema (files of Prisma schema language; none = empty) to another; needs no database. */
export async function diffSchemas(from: SchemaFile[], to: SchemaFile[]): Promise<string> {
  const opened = await createEngine(new DetachedPg({ host: 'localhost' }));
  const result = await opened.diff({
    from: from.length === 0 ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: from },
    to: { tag: 'schemaDatamodel', files: to },
    script: true,
    exitCode: null,
    filters: NO_FILTER,
  });
  opened.free();
  const script = result.stdout ?? '';
  return script.includes('This is an empty migration') ? '' : script;
}

class ScriptingPg extends PrismaPg {
  constructor(
    pool: pg.Pool,
    private readonly runScript: (sql: string) => Promise<void>,
  ) {
    super(pool);
  }

  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = this.runScript;
    return adapter;
  }
}

/** Comparing two schema texts, the engine still asks once which server it talks to. */
class DetachedPg extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    adapter.queryRaw = async (_query: SqlQuery) => ({
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, 'PostgreSQL 18.0', 180000]],
    });
    return adapter;
  }
}

let loading: Promise<void> | undefined;

async function createEngine(factory: PrismaPg): Promise<SchemaEngine> {
  loading ??= loadEngine();
  await loading;
  return engine.SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

async function loadEngine(): Promise<void> {
  const script = createRequire(import.meta.url).resolve(
    '@prisma/schema-engine-wasm/schema_engine_bg',
  );
  const bytes = await readFile(script.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': { ...engine, ...idleTimers() },
  });
  engine.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
}

/** The engine leaves the timer of its lock running, which would keep a finished command alive for ten seconds. */
function idleTimers() {
  const names = Object.keys(engine).filter((name) => name.startsWith('__wbg_setTimeout_'));
  const start = (run: () => void, milliseconds: number) => setTimeout(run, milliseconds).unref();
  return Object.fromEntries(names.map((name) => [name, start]));
}
