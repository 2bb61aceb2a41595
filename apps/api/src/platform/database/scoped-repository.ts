import { DomainError, type Actor } from '@valopolku/domain';
import type { Database } from './database.js';
import { sql, type Sql } from './sql.js';
import { statementsOf, type Statements } from './table/statements.js';
import type { EntityClass } from './table/table.js';
import { requireUnit } from './unit.js';
import { VersionConflict } from './version-conflict.js';

export interface Versioned {
  version: number;
}

/** What the caller said the version was (If-Match); `current` shows the thing as it is now when that is old. */
export interface Expected<T> {
  version?: number;
  current?: (entity: T) => unknown;
}

/**
 * All queries of one table. Every one takes the actor and keeps to the actor's scope: by default the own organisation,
 * narrowed by `scope` in the feature's repository. What is outside the scope does not exist (404).
 */
export abstract class ScopedRepository<T extends Versioned> {
  private readonly statements: Statements<T>;

  constructor(
    protected readonly database: Database,
    protected readonly entity: EntityClass<T>,
  ) {
    this.statements = statementsOf(entity);
  }

  /** The condition of what this actor may see, on the columns of the table. */
  protected scope(actor: Actor): Sql {
    return sql`organisation_id = ${actor.organisationId}`;
  }

  /** Rows inside the actor's scope; `and` may end with an ORDER BY. */
  protected select(actor: Actor, and: Sql): Promise<T[]> {
    return this.database.entities(this.entity, sql`${this.scope(actor)} AND ${and}`);
  }

  async find(actor: Actor, id: string): Promise<T | undefined> {
    return (await this.select(actor, this.statements.named(id)))[0];
  }

  /** The row, or 404. */
  async get(actor: Actor, id: string): Promise<T> {
    const found = await this.find(actor, id);
    if (!found) throw new DomainError('notFound');
    return found;
  }

  /**
   * Loads a row to change it, inside a unit of work, and compares the caller's version with *that* row (412 when old).
   * The row is held until the unit ends.
   */
  async lock(actor: Actor, id: string, expected: Expected<T> = {}): Promise<T> {
    const unit = requireUnit();
    const entity = await this.held(sql`${this.scope(actor)} AND ${this.statements.named(id)}`);
    if (!entity) throw new DomainError('notFound');
    if (expected.version !== undefined && expected.version !== entity.version) {
      throw new VersionConflict(entity.version, await expected.current?.(entity));
    }
    unit.locked.set(entity, entity.version);
    return entity;
  }

  async insert(entity: T): Promise<T> {
    await this.insertMany([entity]);
    return entity;
  }

  /** Adds rows, each as version 1. */
  async insertMany(entities: readonly T[]): Promise<void> {
    for (const entity of entities) entity.version = 1;
    await this.database.insert(this.entity, entities);
    for (const entity of entities) requireUnit().locked.set(entity, 1);
  }

  /** Writes a row that this unit loaded with `lock` (or inserted) and counts its version up. */
  async update(entity: T): Promise<T> {
    const loaded = this.loadedVersion(entity);
    const written = await this.database.execute(this.statements.update({ ...entity, version: loaded + 1 }, loaded));
    if (written !== 1) throw new VersionConflict(loaded);
    entity.version = loaded + 1;
    requireUnit().locked.set(entity, entity.version);
    return entity;
  }

  /** Deletes a row that this unit loaded with `lock`. */
  async remove(entity: T): Promise<void> {
    const loaded = this.loadedVersion(entity);
    if ((await this.database.execute(this.statements.remove(entity, loaded))) !== 1) throw new VersionConflict(loaded);
  }

  /** A row that is held until the unit ends. */
  protected async held(where: Sql): Promise<T | undefined> {
    const row = await this.database.firstRow<T>(this.statements.hold(where, this.database.dialect));
    return row && this.statements.all.of(row);
  }

  /** Writes columns that are kept beside what people change: the version stays. */
  protected async writeOnly(id: string, values: Partial<T>): Promise<void> {
    await this.database.execute(this.statements.updateOnly(id, values));
  }

  private loadedVersion(entity: T): number {
    const version = requireUnit().locked.get(entity);
    // A stale entity saved by mistake would set everything back, versions included.
    if (version === undefined) throw new Error('only what this unit of work locked or inserted can be written');
    return version;
  }
}
