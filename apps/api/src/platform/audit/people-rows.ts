import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Sql } from '../database/sql.js';
import type { Keyset, Page } from '../http/keyset.js';
import { AccessContext } from './access-context.js';

/** A row about a person, under either name of the column. */
export type OfPerson = { traineeId: string } | { trainee_id: string };

const personOf = (row: OfPerson): string => ('traineeId' in row ? row.traineeId : row.trainee_id);

/**
 * Rows about people, read within the caller's scope to be answered: whoever is in them is a subject of the call. Features read
 * people through this, or through the case that they require, and so never say of whom they told; a sweep holds every answer to it.
 */
@Injectable()
export class PeopleRows {
  constructor(
    private readonly database: Database,
    private readonly accessContext: AccessContext,
  ) {}

  /** All rows; `tells` says in which of them the answer names the person, by default in all. */
  async rows<T extends OfPerson>(query: Sql, tells: (row: T) => boolean = () => true): Promise<T[]> {
    const rows = await this.database.rows<T>(query);
    this.told(rows.filter(tells));
    return rows;
  }

  async firstRow<T extends OfPerson>(query: Sql): Promise<T | undefined> {
    const row = await this.database.firstRow<T>(query);
    if (row) this.told([row]);
    return row;
  }

  /** A page of a list: the row beyond its end only tells that there is more. */
  async page<T extends OfPerson>(keyset: Keyset, query: Sql): Promise<Page<T>>;
  async page<T extends OfPerson, Item>(keyset: Keyset, query: Sql, present: (row: T) => Item): Promise<Page<Item>>;
  async page<T extends OfPerson>(keyset: Keyset, query: Sql, present: (row: T) => unknown = (row) => row): Promise<Page<unknown>> {
    const { items, nextCursor } = keyset.page(await this.database.rows<T>(query), (row) => row);
    return { items: this.told(items).map(present), nextCursor };
  }

  private told<T extends OfPerson>(rows: T[]): T[] {
    this.accessContext.subject(...rows.map(personOf));
    return rows;
  }
}
