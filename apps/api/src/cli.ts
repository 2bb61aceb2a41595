import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { MIGRATIONS } from './index.generated.js';
import { LOOKING_COMMANDS } from './platform/audit/audit-commands.js';
import { commandHelp, findCommand } from './platform/cli/command.decorator.js';
import { sentenceOf } from './sentence.js';
import { writeDocument } from './write-document.js';
import { isLoopback, readConfig, type Config } from './platform/config/config.js';
import { Database } from './platform/database/database.js';
import { prepareFolder } from './platform/database/data-folder.js';
import { openDatabase } from './platform/database/open-database.js';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm run valopolku -- <command> …`, also beside a running server. Returns the exit code. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  const [name, ...args] = argv;
  if (name === 'openapi:write') return writeDocument(args[0], print);
  const command = findCommand(name);
  const looking = LOOKING_COMMANDS.get(name ?? '');
  if (!command && !looking) {
    print('Usage: npm run valopolku -- <command>');
    for (const line of [...commandHelp(), ...lookingHelp(), '  openapi:write    FILE — writes the OpenAPI document']) print(line);
    return name === undefined || name === 'help' ? 0 : 1;
  }
  process.umask(0o077);
  try {
    if (!command) return (await looking?.run(args, lookingConfig(), print, MIGRATIONS)) ?? 0;
    const config = commandConfig();
    const app = await NestFactory.createApplicationContext(AppModule.with(config, await openDatabase(config, MIGRATIONS, 'command')), { logger: false, abortOnError: false });
    try {
      return (await app.get(command.type, { strict: false }).run(args, print)) ?? 0;
    } finally {
      await app.close();
      await app.get(Database).close();
    }
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    return 1;
  }
}

const lookingHelp = (): string[] => [...LOOKING_COMMANDS].map(([name, { help }]) => `  ${name.padEnd(16)} ${help}`);

/** A command serves no one, so the address it would be served at does not matter. */
function lookingConfig(): Config {
  const { HOST, ...environment } = process.env;
  return readConfig(isLoopback(HOST ?? '') ? { ...environment, HOST } : environment);
}

function commandConfig(): Config {
  const config = lookingConfig();
  if (config.databaseUrl === null) for (const warning of prepareFolder(config.dataDir)) process.emitWarning(warning);
  return config;
}
