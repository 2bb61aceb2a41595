import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './create-app.js';
import { MIGRATIONS } from './index.generated.js';
import { ConfigError, type Config } from './platform/config/config.js';
import { Database } from './platform/database/database.js';
import type { Sources } from './platform/database/sources.js';
import { completeMark, readMark } from './platform/database/database-mark.js';
import { prepareFolder } from './platform/database/data-folder.js';
import { withoutSyncing } from './platform/database/without-syncing.js';
import { lockFolder, type FolderLock } from './platform/database/folder-lock.js';
import { openAndMake } from './platform/database/open-database.js';
import { noteComplete } from './platform/database/sqlite-file.js';
import { UnitOfWork } from './platform/database/unit-of-work.js';
import { DemoMaker } from './platform/demo/demo-maker.js';
import { Readiness } from './platform/health/readiness.js';
import { STOP_MS } from './platform/http/http-limits.js';
import { RegularTasks } from './platform/regular/regular-tasks.js';
import { systemOf } from './platform/audit/doer.js';

export interface RunningServer {
  app: NestFastifyApplication;
  /** The address to open in a browser. */
  url: string;
  stop(): Promise<void>;
}

/** Opens the database, makes the demo project on a first start and serves. `onProgress` gets one short line a step. */
export async function start(config: Config, onProgress: (text: string) => void = () => undefined): Promise<RunningServer> {
  for (const warning of prepareFolder(config.dataDir)) process.emitWarning(warning);
  const lock = config.databaseUrl === null ? await lockFolder(config.dataDir) : undefined;
  try {
    onProgress('opening the database');
    const app = await openAndMake(config, MIGRATIONS, 'serving', {
      make: (sources) => makeApp(config, sources, onProgress),
      onWaiting: () => onProgress('another Valopolku is making this database; waiting for it'),
    });
    await listen(app, config).catch(async (error: unknown) => {
      await stop(app, undefined);
      throw error;
    });
    app.get(Readiness).ready = true;
    app.get(RegularTasks).start();
    return { app, url: config.publicUrl ?? `http://${config.host}:${portOf(app)}`, stop: () => stop(app, lock) };
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

async function makeApp(config: Config, sources: Sources, onProgress: (text: string) => void): Promise<NestFastifyApplication> {
  const app = await createApp(config, sources);
  try {
    await makeDemo(app, config, onProgress);
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}

async function makeDemo(app: NestFastifyApplication, config: Config, onProgress: (text: string) => void): Promise<void> {
  if (!config.demo) return;
  const database = app.get(Database);
  const { write, dialect } = database.sources;
  if ((await readMark(write, dialect))?.complete) return;
  onProgress('making the demo project');
  await withoutSyncing(database.sources, () => app.get(DemoMaker, { strict: false }).make(onProgress));
  await app.get(UnitOfWork).run(systemOf(), () => completeMark(database));
  if (dialect === 'sqlite') noteComplete(config.dataDir);
}

async function listen(app: NestFastifyApplication, config: Config): Promise<void> {
  try {
    // Fastify's own, since Nest's would log the error that becomes one sentence here.
    await app.getHttpAdapter().getInstance().listen({ port: config.port, host: config.host });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'EADDRINUSE') throw new ConfigError(`Port ${config.port} is taken: stop what uses it, or choose another with PORT.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') throw new ConfigError(`HOST ${config.host} is no address of this machine: choose one that is, 127.0.0.1 for one.`);
    if (code === 'EACCES') throw new ConfigError(`Port ${config.port} may not be used by this user: choose one above 1023 with PORT.`);
    throw error;
  }
}

function portOf(app: NestFastifyApplication): number {
  return (app.getHttpServer().address() as AddressInfo).port;
}

/** Ends within ten seconds, whoever holds a socket or the database: what is under way is answered first. */
async function stop(app: NestFastifyApplication, lock: FolderLock | undefined): Promise<void> {
  app.get(Readiness).ready = false;
  const database = app.get(Database);
  await atMost(STOP_MS.answers + STOP_MS.database, app.close().then(() => database.close()));
  await lock?.release();
}

/** A database that hangs is not waited for longer: what was not committed it rolls back by itself. */
async function atMost(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([work, over]).finally(() => clearTimeout(timer));
}
