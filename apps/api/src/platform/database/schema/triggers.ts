import type { DataSource } from 'typeorm';
import type { Dialect } from '../dialect.js';

/** What a table refuses for good. An erasure deletes details, so those only refuse to be changed. */
export interface GuardedTable {
  table: string;
  refuses: readonly ('UPDATE' | 'DELETE' | 'TRUNCATE')[];
  /** Columns that are unique together: on SQLite a REPLACE slips past a delete trigger, so an INSERT looks first. */
  unique: readonly (readonly string[])[];
}

export const GUARDED_TABLES: readonly GuardedTable[] = [
  { table: 'audit_event', refuses: ['UPDATE', 'DELETE', 'TRUNCATE'], unique: [['id'], ['organisation_id', 'seq']] },
  { table: 'audit_subject', refuses: ['UPDATE', 'DELETE', 'TRUNCATE'], unique: [['event_id', 'trainee_id']] },
  { table: 'audit_detail', refuses: ['UPDATE', 'TRUNCATE'], unique: [['event_id']] },
];

/** Makes the triggers anew: TypeORM drops those of a table that it rebuilds on SQLite. Runs after every migration run. */
export async function makeTriggers(source: DataSource, dialect: Dialect): Promise<void> {
  for (const statement of dialect === 'sqlite' ? sqliteTriggers() : postgresTriggers()) await source.query(statement);
}

/** The names of triggers that should stand and do not. */
export async function missingTriggers(source: DataSource, dialect: Dialect): Promise<string[]> {
  const query =
    dialect === 'sqlite'
      ? `SELECT name FROM sqlite_master WHERE type = 'trigger'`
      : `SELECT tgname AS name FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
         WHERE NOT tgisinternal AND tgenabled = 'O' AND relnamespace = current_schema()::regnamespace`;
  const standing = new Set((await source.query<{ name: string }[]>(query)).map((row) => row.name));
  return wantedNames(dialect).filter((name) => !standing.has(name));
}

const triggerName = (table: string, event: string): string => `append_only_${table}_${event.toLowerCase()}`;

function wantedNames(dialect: Dialect): string[] {
  return GUARDED_TABLES.flatMap(({ table, refuses }) =>
    dialect === 'sqlite'
      ? [...refuses.filter((event) => event !== 'TRUNCATE'), 'INSERT'].map((event) => triggerName(table, event))
      : refuses.map((event) => triggerName(table, event)),
  );
}

function sqliteTriggers(): string[] {
  return GUARDED_TABLES.flatMap(({ table, refuses, unique }) => {
    const taken = unique.map((columns) => `EXISTS (SELECT 1 FROM ${table} WHERE ${columns.map((name) => `${name} = NEW.${name}`).join(' AND ')})`);
    const bodies: [event: string, when: string][] = [
      ...refuses.filter((event) => event !== 'TRUNCATE').map((event): [string, string] => [event, '']),
      ['INSERT', `WHEN ${taken.join(' OR ')}`],
    ];
    return bodies.flatMap(([event, when]) => [
      `DROP TRIGGER IF EXISTS ${triggerName(table, event)}`,
      `CREATE TRIGGER ${triggerName(table, event)} BEFORE ${event} ON ${table} ${when} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`,
    ]);
  });
}

function postgresTriggers(): string[] {
  const refuse = `CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation'; END $$`;
  return [
    refuse,
    ...GUARDED_TABLES.flatMap(({ table, refuses }) =>
      refuses.flatMap((event) => [
        `DROP TRIGGER IF EXISTS ${triggerName(table, event)} ON ${table}`,
        `CREATE TRIGGER ${triggerName(table, event)} BEFORE ${event} ON ${table} FOR EACH ${event === 'TRUNCATE' ? 'STATEMENT' : 'ROW'} EXECUTE FUNCTION refuse_change()`,
      ]),
    ),
  ];
}
