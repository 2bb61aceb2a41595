import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { ConfigError } from '../config/config.js';

/** What a PostgreSQL server says of itself and of what we may do there. */
export interface ServerFacts {
  /** 180004 for 18.4. */
  version: number;
  encoding: string;
  /** A standby, or a server that was set to refuse writes. */
  readOnly: boolean;
  /** Where tables are made; null when the user's search path leads nowhere. */
  schema: string | null;
  mayCreate: boolean;
  user: string;
}

const OLDEST = 14;

const FACTS = `SELECT current_setting('server_version_num')::integer AS version, current_setting('server_encoding') AS encoding,
  (pg_is_in_recovery() OR current_setting('transaction_read_only') = 'on') AS "readOnly", current_schema() AS schema,
  COALESCE(has_schema_privilege(current_schema(), 'CREATE'), false) AS "mayCreate", current_user AS "user"`;

export async function serverFacts(client: Client): Promise<ServerFacts> {
  return (await client.query<ServerFacts>(FACTS)).rows[0] as ServerFacts;
}

/** Refuses a server on which Valopolku would not work; one sentence that says what to do. */
export function assertFit({ version, encoding, readOnly, schema, user }: ServerFacts, place: string): void {
  if (version < OLDEST * 10_000) throw new ConfigError(`The PostgreSQL of ${place} is of version ${Math.floor(version / 10_000)}: Valopolku needs ${OLDEST} or newer.`);
  if (encoding !== 'UTF8') throw new ConfigError(`The database ${place} has the encoding ${encoding}: make one with UTF8 (createdb --encoding=UTF8 --template=template0 …).`);
  if (readOnly) throw new ConfigError(`The database ${place} takes no writes, it is a standby or set to read only: let DATABASE_URL name the primary.`);
  if (schema === null) throw new ConfigError(`The user ${user} has no schema in the database ${place}: grant it one, or set its search_path.`);
}

/** Making or changing the schema needs a right that PostgreSQL 15 and newer give to nobody but the owner. */
export function assertMayCreate({ mayCreate, schema, user }: ServerFacts, place: string): void {
  if (!mayCreate) throw new ConfigError(`The user ${user} may not make tables in the schema ${schema ?? ''} of the database ${place}: GRANT CREATE, USAGE ON SCHEMA ${schema ?? ''} TO ${user}.`);
}

/** A streaming replica has the number of its cluster and of the database from the primary, and changes neither. */
const IDENTITY = `SELECT system_identifier || '/' || (SELECT oid FROM pg_database WHERE datname = current_database()) AS identity FROM pg_control_system()`;

const identityOf = async (source: DataSource): Promise<string | undefined> => (await source.query<{ identity: string }[]>(IDENTITY))[0]?.identity;

/** Refuses a replica that repeats another database: its reports would be of somebody else, or of nobody. */
export async function assertReplica(primary: DataSource, replica: DataSource, place: string): Promise<void> {
  if ((await identityOf(primary)) === (await identityOf(replica))) return;
  throw new ConfigError(`The database ${place} is no streaming replica of the one that DATABASE_URL names: correct DATABASE_REPLICA_URL, or leave it out.`);
}
