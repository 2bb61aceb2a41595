import { Injectable } from '@nestjs/common';
import type { EducationProviderListQuery } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { ScopedRepository } from '../../../platform/database/scoped-repository.js';
import { listOf, sql } from '../../../platform/database/sql.js';
import { columns, type RowOf } from '../../../platform/database/table/columns.js';
import { wordSearch } from '../../../platform/database/word-search.js';
import { Keyset, type Page } from '../../../platform/http/keyset.js';
import { EducationProviderEntity } from './education-provider.entity.js';

const LISTED = columns(EducationProviderEntity, 'e', ['id', 'version', 'name', 'contacts', 'sortName']);

/** A provider as lists show it. */
export type ListedProvider = Omit<RowOf<typeof LISTED>, 'sortName'>;

@Injectable()
export class EducationProvidersRepository extends ScopedRepository<EducationProviderEntity> {
  constructor(database: Database) {
    super(database, EducationProviderEntity);
  }

  async page(actor: Actor, query: EducationProviderListQuery): Promise<Page<ListedProvider>> {
    const keyset = new Keyset(query, {
      list: 'education-providers',
      sorts: { name: { columns: { 'e.sort_name': 'text' }, direction: 'asc' } }, defaultSort: 'name', id: 'e.id', filters: { q: query.q },
    });
    const rows = await this.database.read(LISTED, sql`SELECT ${LISTED} FROM education_provider e
      WHERE e.organisation_id = ${actor.organisationId} AND ${wordSearch('e.search_text', query.q)} AND ${keyset.after} ${keyset.order}`);
    return keyset.page(rows, ({ sortName: _, ...provider }) => provider);
  }

  async names(actor: Pick<Actor, 'organisationId'>, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ id: string; name: string }>(sql`SELECT id, name FROM education_provider
      WHERE organisation_id = ${actor.organisationId} AND id IN ${listOf([...new Set(ids)])}`);
    return new Map(rows.map((row) => [row.id, row.name]));
  }
}
