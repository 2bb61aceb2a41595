import { fileURLToPath } from 'node:url';
import { firstAdminLines } from './first-admin.js';
import { start, type RunningServer } from './start.js';
import { sentenceOf } from './sentence.js';
import { readConfig } from './platform/config/config.js';
import { Database } from './platform/database/database.js';
import { sql } from './platform/database/sql.js';
import { DEMO_PASSWORD, DEMO_SIGN_IN } from './platform/demo/demo-sign-in.js';

/** The built web app, seen from `apps/api/dist`. */
const WEB_ROOT = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** Whatever is written, others may not read it. */
const FOR_US_ALONE = 0o077;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm start`: serves what the environment says until SIGINT or SIGTERM. What hinders it is one sentence and exit code 1. */
export async function startFromEnvironment(): Promise<void> {
  process.umask(FOR_US_ALONE);
  try {
    const config = readConfig(process.env, WEB_ROOT);
    const server = await start(config, (text) => print(`  ${text} …`));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop().finally(() => process.exit(0)));
    print(`\nValopolku: ${server.url}`);
    if (config.demo) await printAccounts(server);
    else (await firstAdminLines(server.app.get(Database))).forEach(print);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exit(1);
  }
}

async function printAccounts(server: RunningServer): Promise<void> {
  const accounts = await server.app.get(Database).rows<{ email: string; name: string }>(
    sql`SELECT email, name FROM app_user WHERE ${DEMO_SIGN_IN} ORDER BY created_at, id`,
  );
  print(`\nDemo accounts (password ${DEMO_PASSWORD}):`);
  for (const { email, name } of accounts) print(`  ${email.padEnd(32)} ${name}`);
}
