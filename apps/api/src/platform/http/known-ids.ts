import { Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@valopolku/domain';
import { Database } from '../database/database.js';
import { identifier, joined, sql, type Sql } from '../database/sql.js';

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
   * Inside the unit of work that has made a thing with an id of the client's: 409 `duplicate` when anything else has this id, or
   * had it: events of a thing outlive it, and those of this unit are written at its end.
   */
  async assertOfOne(actor: Actor, id: string): Promise<void> {
    const each = this.known().all.map((table): Sql => sql`SELECT id FROM ${identifier(table)} WHERE id = ${id}`);
    const events = sql`SELECT entity_id AS id FROM audit_event WHERE organisation_id = ${actor.organisationId} AND entity_id = ${id}`;
    const found = await this.database.rows(sql`SELECT id FROM (${joined([...each, events], ' UNION ALL ')}) AS things LIMIT 2`);
    if (found.length > 1) throw new DomainError('duplicate');
  }

  private known(): { all: readonly string[]; versioned: readonly string[] } {
    this.tables ??= this.read();
    return this.tables;
  }

  private read(): { all: readonly string[]; versioned: readonly string[] } {
    const tables = this.database.sources.read.entityMetadatas.map(({ tableName, columns }) => ({ tableName, names: new Set(columns.map((column) => column.databaseName)) }));
    const withAll = (...names: string[]): string[] => tables.filter((table) => names.every((name) => table.names.has(name))).map(({ tableName }) => tableName).sort();
    return { all: withAll('id'), versioned: withAll('id', 'organisation_id', 'version') };
  }
}
