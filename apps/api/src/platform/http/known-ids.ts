import { Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@valopolku/domain';
import { Database } from '../database/database.js';
import { registeredEntities } from '../database/registered-entities.js';
import { identifier, joined, sql, type Sql } from '../database/sql.js';
import { tableOf } from '../database/table/table.js';
import { UNAUDITED_TABLES } from '../database/written-tables.js';

/**
 * An id is of one thing only, whatever its table: what is told of a thing by its id (its events, its version) is told to who may
 * see that thing, and two things of one id would tell of each other.
 */
@Injectable()
export class KnownIds {
  private tables: { all: readonly string[]; versioned: readonly string[] } | undefined;

  constructor(private readonly database: Database) {}

  /** The version of a thing of which only the id is known; undefined when no row of the actor's organisation has this id. */
  async versionOf(actor: Actor, id: string): Promise<number | undefined> {
    const each = this.known().versioned.map((table): Sql => sql`SELECT version FROM ${identifier(table)} WHERE id = ${id} AND organisation_id = ${actor.organisationId}`);
    return each.length === 0 ? undefined : (await this.database.firstRow<{ version: number }>(joined(each, ' UNION ALL ')))?.version;
  }

  /**
   * Before anything is looked at: 409 `duplicate` when a thing of any kind has this id, or had it. Asked afterwards it would be
   * the last refusal of all, and tell whoever stores nothing that nothing else had refused. Who asks for the same id meanwhile waits
   * until this unit is over (SQLite has one unit at a time).
   */
  async assertFree(actor: Actor, id: string): Promise<void> {
    if (this.database.dialect === 'postgres') await this.database.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`);
    if ((await this.things(actor, id)).length > 0) throw new DomainError('duplicate');
  }

  /** Inside the unit of work that has made a thing with an id of the client's: no other thing that it made has the same. */
  async assertOfOne(actor: Actor, id: string): Promise<void> {
    if ((await this.things(actor, id)).length > 1) throw new DomainError('duplicate');
  }

  /** At most two rows with this id; events of a thing outlive it, and those of this unit are written at its end. */
  private things(actor: Actor, id: string): Promise<unknown[]> {
    const each = this.known().all.map((table): Sql => sql`SELECT id FROM ${identifier(table)} WHERE id = ${id}`);
    const events = sql`SELECT entity_id AS id FROM audit_event WHERE organisation_id = ${actor.organisationId} AND entity_id = ${id}`;
    return this.database.rows(sql`SELECT id FROM (${joined([...each, events], ' UNION ALL ')}) AS things LIMIT 2`);
  }

  private known(): { all: readonly string[]; versioned: readonly string[] } {
    this.tables ??= this.read();
    return this.tables;
  }

  private read(): { all: readonly string[]; versioned: readonly string[] } {
    // What the product writes for itself, without an event, is no thing of anybody's.
    const tables = registeredEntities().map(tableOf).filter(({ name }) => !UNAUDITED_TABLES.has(name));
    const withAll = (...names: string[]): string[] => tables.filter(({ columns }) => names.every((name) => columns.some((column) => column.name === name))).map(({ name }) => name).sort();
    return { all: withAll('id'), versioned: withAll('id', 'organisation_id', 'version') };
  }
}
