import { DomainError, type Actor } from '@valopolku/domain';
import type { EntityManager, EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Database } from './database.js';
import { requireUnit } from './unit.js';
import { VersionConflict } from './version-conflict.js';

export interface Versioned extends ObjectLiteral {
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
  constructor(
    protected readonly database: Database,
    protected readonly entity: EntityTarget<T>,
    /** The property that names a row. */
    private readonly key: keyof T & string = 'id',
  ) {}

  /** A row is held against changes of it alone, or of what other rows point at too. */
  protected get lockMode(): 'pessimistic_write' | 'for_no_key_update' {
    return 'pessimistic_write';
  }

  protected get manager(): EntityManager {
    return this.database.manager;
  }

  /** Adds the conditions of what this actor may see. */
  protected scope(query: SelectQueryBuilder<T>, actor: Actor): void {
    query.andWhere(`${query.alias}.organisationId = :scopeOrganisation`, { scopeOrganisation: actor.organisationId });
  }

  /** A query that is already inside the actor's scope. */
  protected scoped(actor: Actor, alias = 'row'): SelectQueryBuilder<T> {
    const query = this.manager.createQueryBuilder(this.entity, alias);
    this.scope(query, actor);
    return query;
  }

  async find(actor: Actor, id: string): Promise<T | undefined> {
    return (await this.scoped(actor).andWhere(`row.${this.key} = :id`, { id }).getOne()) ?? undefined;
  }

  /** The row, or 404. */
  async get(actor: Actor, id: string): Promise<T> {
    const found = await this.find(actor, id);
    if (!found) throw new DomainError('notFound');
    return found;
  }

  /**
   * Loads a row to change it, inside a unit of work, and compares the caller's version with *that* row (412 when old).
   * The row is held until the unit ends: FOR UPDATE on PostgreSQL; on SQLite the queue is the lock.
   */
  async lock(actor: Actor, id: string, expected: Expected<T> = {}): Promise<T> {
    const unit = requireUnit();
    const query = this.scoped(actor).andWhere(`row.${this.key} = :id`, { id });
    if (this.database.dialect === 'postgres') query.setLock(this.lockMode);
    const entity = await query.getOne();
    if (!entity) throw new DomainError('notFound');
    if (expected.version !== undefined && expected.version !== entity.version) {
      throw new VersionConflict(entity.version, await expected.current?.(entity));
    }
    unit.locked.set(entity, entity.version);
    return entity;
  }

  async insert(entity: T): Promise<T> {
    entity.version = 1;
    await requireUnit().manager.createQueryBuilder().insert().into(this.entity).values(entity as QueryDeepPartialEntity<T>).updateEntity(false).execute();
    requireUnit().locked.set(entity, 1);
    return entity;
  }

  async insertMany(entities: readonly T[]): Promise<void> {
    for (const entity of entities) await this.insert(entity);
  }

  /** Writes a row that this unit loaded with `lock` (or inserted) and counts its version up. */
  async update(entity: T): Promise<T> {
    const loaded = this.loadedVersion(entity);
    const next = { ...entity, version: loaded + 1 };
    const result = await requireUnit()
      .manager.createQueryBuilder()
      .update(this.entity)
      .set(next as QueryDeepPartialEntity<T>)
      .where(`${this.key} = :id AND version = :loaded`, { id: entity[this.key] as string, loaded })
      .updateEntity(false)
      .execute();
    if (result.affected !== 1) throw new VersionConflict(loaded);
    entity.version = loaded + 1;
    requireUnit().locked.set(entity, entity.version);
    return entity;
  }

  /** Deletes a row that this unit loaded with `lock`. */
  async remove(entity: T): Promise<void> {
    const loaded = this.loadedVersion(entity);
    const result = await requireUnit()
      .manager.createQueryBuilder()
      .delete()
      .from(this.entity)
      .where(`${this.key} = :id AND version = :loaded`, { id: entity[this.key] as string, loaded })
      .execute();
    if (result.affected !== 1) throw new VersionConflict(loaded);
  }

  private loadedVersion(entity: T): number {
    const version = requireUnit().locked.get(entity);
    // A stale entity saved by mistake would set everything back, versions included.
    if (version === undefined) throw new Error('only what this unit of work locked or inserted can be written');
    return version;
  }
}
