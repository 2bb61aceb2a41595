import { Injectable } from '@nestjs/common';
import type { Actor } from '@valopolku/domain';
import { Database } from '../../platform/database/database.js';
import { ScopedRepository } from '../../platform/database/scoped-repository.js';
import { joined, sql } from '../../platform/database/sql.js';
import { columns } from '../../platform/database/table/columns.js';
import { Keyset, type Page } from '../../platform/http/keyset.js';
import { NotebookEntity } from './notebook.entity.js';
import type { NotebookItem, NotebookListQuery } from './notebook.contracts.js';

const SORTS = {
  title: { columns: { 'n.sort_name': 'text' }, direction: 'asc' },
  newest: { columns: { 'n.created_at': 'instant' }, direction: 'desc' },
} as const;

const LISTED = columns(NotebookEntity, 'n', ['id', 'version', 'traineeId', 'title', 'sortName', 'createdAt']);

@Injectable()
export class NotebooksRepository extends ScopedRepository<NotebookEntity> {
  constructor(database: Database) {
    super(database, NotebookEntity);
  }

  /** One page of the list, with the trainees whom it names for the access log. */
  async list(actor: Actor, query: NotebookListQuery): Promise<{ page: Page<NotebookItem>; traineeIds: string[] }> {
    const conditions = [sql`n.organisation_id = ${actor.organisationId}`];
    if (query.colour) conditions.push(sql`n.colour = ${query.colour}`);
    if (typeof query.open === 'boolean') conditions.push(sql`n.open = ${query.open}`);
    const { colour, open, q } = query;
    const keyset = new Keyset(query, { list: 'notebooks', sorts: SORTS, defaultSort: 'title', id: 'n.id', filters: { colour, open, q, organisation: actor.organisationId } });
    const rows = await this.database.read(LISTED, sql`SELECT ${LISTED}
      FROM notebook n WHERE ${joined(conditions, ' AND ')} AND ${keyset.after} ${keyset.order}`);
    return { page: keyset.page(rows, ({ id, version, title }) => ({ id, version, title })), traineeIds: rows.map((row) => row.traineeId) };
  }
}
