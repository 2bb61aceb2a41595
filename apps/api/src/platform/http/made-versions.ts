import { Injectable } from '@nestjs/common';
import type { Actor } from '@valopolku/domain';
import { Database } from '../database/database.js';
import { identifier, joined, sql, type Sql } from '../database/sql.js';

/** The version of a thing of which only the id is known, whatever it is: an id is of one thing only. */
@Injectable()
export class MadeVersions {
  private tables: readonly string[] | undefined;

  constructor(private readonly database: Database) {}

  /** Undefined when no row of the actor's organisation has this id. */
  async of(actor: Actor, id: string): Promise<number | undefined> {
    this.tables ??= this.versionedTables();
    const each = this.tables.map((table): Sql => sql`SELECT version FROM ${identifier(table)} WHERE id = ${id} AND organisation_id = ${actor.organisationId}`);
    return each.length === 0 ? undefined : (await this.database.firstRow<{ version: number }>(joined(each, ' UNION ALL ')))?.version;
  }

  private versionedTables(): string[] {
    const wanted = ['id', 'organisation_id', 'version'];
    const { entityMetadatas } = this.database.sources.read;
    return entityMetadatas.filter(({ columns }) => wanted.every((name) => columns.some((column) => column.databaseName === name))).map(({ tableName }) => tableName).sort();
  }
}
