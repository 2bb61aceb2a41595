import { Injectable } from '@nestjs/common';
import type { EducationProviderListQuery, ProviderContact } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { ScopedRepository } from '../../../platform/database/scoped-repository.js';
import { listOf, sql } from '../../../platform/database/sql.js';
import { wordSearch } from '../../../platform/database/word-search.js';
import { Keyset, type Page } from '../../../platform/http/keyset.js';
import { EducationProviderEntity } from './education-provider.entity.js';

interface ProviderRow {
  id: string;
  version: number;
  name: string;
  contacts: string;
  sort_name: string;
}

/** A provider as lists show it. */
export type ListedProvider = Pick<EducationProviderEntity, 'id' | 'version' | 'name'> & { contacts: ProviderContact[] };

@Injectable()
export class EducationProvidersRepository extends ScopedRepository<EducationProviderEntity> {
  constructor(database: Database) {
    super(database, EducationProviderEntity);
  }

  async page(actor: Actor, query: EducationProviderListQuery): Promise<Page<ListedProvider>> {
    const keyset = new Keyset(query, {
      list: 'education-providers',
      sorts: { name: { columns: { sort_name: 'text' }, direction: 'asc' } }, defaultSort: 'name', id: 'id', filters: { q: query.q },
    });
    const rows = await this.database.rows<ProviderRow>(sql`SELECT id, version, name, contacts, sort_name FROM education_provider
      WHERE organisation_id = ${actor.organisationId} AND ${wordSearch('search_text', query.q)} AND ${keyset.after} ${keyset.order}`);
    return keyset.page(rows, ({ id, version, name, contacts }) => ({ id, version, name, contacts: JSON.parse(contacts) as ProviderContact[] }));
  }

  async names(actor: Pick<Actor, 'organisationId'>, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ id: string; name: string }>(sql`SELECT id, name FROM education_provider
      WHERE organisation_id = ${actor.organisationId} AND id IN ${listOf([...new Set(ids)])}`);
    return new Map(rows.map((row) => [row.id, row.name]));
  }
}
