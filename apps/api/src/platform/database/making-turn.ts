import { Client } from 'pg';
import { ConfigError } from '../config/config.js';
import { DatabaseFailure } from './database-failure.js';
import { serverFacts, type ServerFacts } from './server-fit.js';

/** Any number will do, as long as it is always the same. */
const TURN = 7_251_018;
const CONNECTION_MS = 10_000;

/** The turn of one program to make or change what a PostgreSQL database holds. */
export interface MakingTurn {
  facts: ServerFacts;
  /** Ends the turn; throws when it was lost on the way, so that somebody else may have had it. */
  release(): Promise<void>;
}

/**
 * Waits until no other program makes the schema or the demo, and keeps the turn until it is released. The server lets it go with
 * this connection, however the program ends, so who waits next finds either a whole database or one that nobody works at.
 */
export async function takeTurn(url: string, onWaiting: () => void): Promise<MakingTurn> {
  const client = new Client({ connectionString: url, application_name: 'valopolku-turn', keepAlive: true, connectionTimeoutMillis: CONNECTION_MS });
  let lost: Error | undefined;
  client.on('error', (error) => (lost = error));
  await connect(client, url);
  try {
    const facts = await serverFacts(client);
    await client.query('SET statement_timeout = 0; SET lock_timeout = 0; SET idle_session_timeout = 0');
    const [free] = (await client.query<{ free: boolean }>(`SELECT pg_try_advisory_lock(${TURN}) AS free`)).rows;
    if (!free?.free) {
      onWaiting();
      await client.query(`SELECT pg_advisory_lock(${TURN})`);
    }
    return {
      facts,
      release: async () => {
        await client.end();
        if (lost) throw new DatabaseFailure('unreachable', 'lost while the database was made');
      },
    };
  } catch (error) {
    await client.end();
    throw error;
  }
}

async function connect(client: Client, url: string): Promise<void> {
  try {
    await client.connect();
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const place = placeOf(url);
    if (code === '28P01' || code === '28000' || (code === undefined && message.includes('password'))) {
      throw new ConfigError(`PostgreSQL at ${place} refuses the user or its password: mend them in DATABASE_URL.`);
    }
    if (code === '3D000') throw new ConfigError(`PostgreSQL has no database ${place}: make it (createdb --encoding=UTF8 …), or mend its name in DATABASE_URL.`);
    if (code === undefined && message.includes('SSL')) throw new ConfigError(`PostgreSQL at ${place} takes no encrypted connections: mend sslmode in DATABASE_URL, or its ssl setting.`);
    throw error;
  }
}

/** Host, port and name of a database, without the user and the password in its address. */
export function placeOf(url: string): string {
  // An address of a socket has no host, and is none for URL.
  const { host, pathname } = new URL(url.replace('@/', '@localhost/'));
  return `${host}${pathname}`;
}
