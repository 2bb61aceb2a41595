import { Injectable } from '@nestjs/common';
import type { ProjectListQuery } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { ScopedRepository } from '../../../platform/database/scoped-repository.js';
import { listOf, sql } from '../../../platform/database/sql.js';
import { wordSearch } from '../../../platform/database/word-search.js';
import { Keyset, type Page } from '../../../platform/http/keyset.js';
import { ProjectEntity } from './project.entity.js';

@Injectable()
export class ProjectsRepository extends ScopedRepository<ProjectEntity> {
  constructor(database: Database) {
    super(database, ProjectEntity);
  }

  /** By name, or the newest first. */
  async page(actor: Actor, query: ProjectListQuery): Promise<Page<ProjectEntity>> {
    const keyset = new Keyset(query, {
      list: 'projects',
      sorts: { name: { columns: { sort_name: 'text' }, direction: 'asc' }, newest: { columns: { starts_on: 'date' }, direction: 'desc' } },
      defaultSort: 'name', id: 'id', filters: { q: query.q },
    });
    const rows = await this.database.rows<{ id: string; sort_name: string; starts_on: string }>(sql`SELECT id, sort_name, starts_on FROM project
      WHERE organisation_id = ${actor.organisationId} AND ${wordSearch('search_text', query.q)} AND ${keyset.after} ${keyset.order}`);
    const projects = await this.byIds(actor, rows.map((row) => row.id));
    const { items, nextCursor } = keyset.page(rows, (row) => projects.get(row.id));
    return { items: items.filter((project) => project !== undefined), nextCursor };
  }

  async names(actor: Pick<Actor, 'organisationId'>, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ id: string; name: string }>(sql`SELECT id, name FROM project
      WHERE organisation_id = ${actor.organisationId} AND id IN ${listOf([...new Set(ids)])}`);
    return new Map(rows.map((row) => [row.id, row.name]));
  }

  private async byIds(actor: Actor, ids: readonly string[]): Promise<Map<string, ProjectEntity>> {
    const rows = ids.length === 0 ? [] : await this.select(actor, sql`id IN ${listOf(ids)}`);
    return new Map(rows.map((row) => [row.id, row]));
  }
}
