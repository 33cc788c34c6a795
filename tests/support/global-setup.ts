import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { disconnect } from '@/lib/platform/db/client';
import { startEmbedded } from '@/lib/platform/db/embedded';
import { admitLoginRole } from '@/lib/platform/db/login-role';
import { migrate } from '@/lib/platform/db/migrate';
import { loadReference } from '@/prisma/seed/reference';
import { makeTemporaryFolder, removeTemporaryFolder } from './temporary-folder';
import { closeToStrangers, type TestCluster, urlOf } from './test-cluster';

/** One throw-away PostgreSQL for the integration tests, with a template that has migrations and reference data. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await makeTemporaryFolder();
  const server = await startEmbedded({ dataDir: folder, ephemeral: true });
  const end = async () => {
    await server.stop();
    removeTemporaryFolder(folder);
  };
  try {
    const cluster: TestCluster = {
      template: 'registry_template',
      superuserUrl: server.superuserUrl,
      ownerUrl: server.ownerUrl,
      loginUrl: server.loginUrl,
      authSecret: server.authSecret,
      dataDir: folder,
    };
    await makeTemplate(cluster);
    project.provide('cluster', cluster);
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

async function makeTemplate(cluster: TestCluster): Promise<void> {
  const client = new pg.Client(cluster.superuserUrl);
  await client.connect();
  await client.query(`CREATE DATABASE ${cluster.template} OWNER registry_owner TEMPLATE template0`);
  await closeToStrangers(client, cluster.template);
  await client.end();
  const ownerUrl = urlOf(cluster.ownerUrl, cluster.template);
  await migrate(ownerUrl);
  await admitLoginRole(ownerUrl, cluster.loginUrl);
  await fillTemplate(cluster, ownerUrl);
}

async function fillTemplate(cluster: TestCluster, ownerUrl: string): Promise<void> {
  process.env.EMBEDDED_OWNER_URL = ownerUrl;
  process.env.EMBEDDED_LOGIN_URL = urlOf(cluster.loginUrl, cluster.template);
  process.env.AUTH_SECRET = cluster.authSecret;
  process.env.DATA_DIR = cluster.dataDir;
  await loadReference();
  await disconnect();
}
