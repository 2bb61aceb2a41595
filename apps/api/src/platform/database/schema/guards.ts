import type { Dialect } from '../dialect.js';

/** How the log's tables are laid out: 1 as the steps 1 to 13 made them, 2 since step 14. A copy of either is verified. */
export type AuditLayout = 1 | 2;

type Event = 'UPDATE' | 'DELETE' | 'TRUNCATE';

/** What a table refuses for good. */
interface GuardedTable {
  table: string;
  refuses: readonly Event[];
  /** Columns that are unique together: on SQLite a REPLACE slips past a delete trigger, so an INSERT looks first. */
  unique: readonly (readonly string[])[];
  /** What one event is refused for; the others always are. */
  unless?: { event: Event; sqlite: string; postgres: string };
}

/** A trigger as it must stand. `make` holds the statements that make it. */
export interface Guard {
  name: string;
  table: string;
  event: Event | 'INSERT';
  /** PostgreSQL: the function that it runs. */
  runs: string;
  make: readonly string[];
}

const always: readonly Event[] = ['UPDATE', 'DELETE', 'TRUNCATE'];

const TABLES: Readonly<Record<AuditLayout, readonly GuardedTable[]>> = {
  1: [
    { table: 'audit_event', refuses: always, unique: [['id'], ['organisation_id', 'seq']] },
    { table: 'audit_subject', refuses: always, unique: [['event_id', 'trainee_id']] },
    { table: 'audit_detail', refuses: ['UPDATE', 'TRUNCATE'], unique: [['event_id']] },
  ],
  2: [
    { table: 'audit_event', refuses: always, unique: [['id'], ['organisation_id', 'seq']] },
    { table: 'audit_subject', refuses: always, unique: [['event_id', 'trainee_id']] },
    { table: 'audit_erasure', refuses: always, unique: [['event_id', 'trainee_id']] },
    {
      // Content goes once its erasure stands, in the same unit of work.
      table: 'audit_detail', refuses: always, unique: [['event_id', 'trainee_id']],
      unless: {
        event: 'DELETE',
        sqlite: 'NOT EXISTS (SELECT 1 FROM audit_erasure WHERE event_id = OLD.event_id AND trainee_id = OLD.trainee_id)',
        postgres: 'refuse_unless_erased',
      },
    },
    {
      table: 'audit_head', refuses: always, unique: [['organisation_id']],
      unless: { event: 'UPDATE', sqlite: 'NEW.organisation_id <> OLD.organisation_id OR NEW.seq < OLD.seq', postgres: 'refuse_going_back' },
    },
  ],
};

const REFUSE = `RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';`;

/** PostgreSQL: the bodies of the functions, as they stand in `pg_proc`. */
const FUNCTIONS: Readonly<Record<AuditLayout, Readonly<Record<string, string>>>> = {
  1: { refuse_change: ` BEGIN ${REFUSE} END ` },
  2: {
    refuse_change: ` BEGIN ${REFUSE} END `,
    refuse_unless_erased: ` BEGIN IF EXISTS (SELECT 1 FROM audit_erasure WHERE event_id = OLD.event_id AND trainee_id = OLD.trainee_id) THEN RETURN OLD; END IF; ${REFUSE} END `,
    refuse_going_back: ` BEGIN IF NEW.organisation_id = OLD.organisation_id AND NEW.seq >= OLD.seq THEN RETURN NEW; END IF; ${REFUSE} END `,
  },
};

export const functionBodies = (layout: AuditLayout): Readonly<Record<string, string>> => FUNCTIONS[layout];

export const guardedTables = (layout: AuditLayout): string[] => TABLES[layout].map(({ table }) => table);

export function guards(dialect: Dialect, layout: AuditLayout): Guard[] {
  return TABLES[layout].flatMap((guarded) => (dialect === 'sqlite' ? sqliteGuards(guarded) : postgresGuards(guarded, layout)));
}

const nameOf = (table: string, event: string): string => `append_only_${table}_${event.toLowerCase()}`;

function sqliteGuards({ table, refuses, unique, unless }: GuardedTable): Guard[] {
  const taken = unique.map((columns) => `EXISTS (SELECT 1 FROM ${table} WHERE ${columns.map((name) => `${name} = NEW.${name}`).join(' AND ')})`);
  const conditions: [event: Guard['event'], condition: string][] = [
    ...refuses.filter((event) => event !== 'TRUNCATE').map((event): [Event, string] => [event, unless?.event === event ? unless.sqlite : '']),
    ['INSERT', taken.join(' OR ')],
  ];
  return conditions.map(([event, condition]) => {
    const name = nameOf(table, event);
    const when = condition === '' ? '' : `WHEN ${condition}`;
    return { name, table, event, runs: '', make: [`CREATE TRIGGER ${name} BEFORE ${event} ON ${table} ${when} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`] };
  });
}

function postgresGuards({ table, refuses, unless }: GuardedTable, layout: AuditLayout): Guard[] {
  return refuses.map((event) => {
    const [name, runs] = [nameOf(table, event), unless?.event === event ? unless.postgres : 'refuse_change'];
    const create = `CREATE TRIGGER ${name} BEFORE ${event} ON ${table} FOR EACH ${event === 'TRUNCATE' ? 'STATEMENT' : 'ROW'} EXECUTE FUNCTION ${runs}()`;
    // ALWAYS: also in a session that says it is a replica, whose setting nobody else can see.
    return { name, table, event, runs, make: layout === 1 ? [create] : [create, `ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${name}`] };
  });
}
