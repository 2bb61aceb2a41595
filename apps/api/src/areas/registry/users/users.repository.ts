import { Injectable } from '@nestjs/common';
import type { UserListQuery } from '@valopolku/contracts';
import type { Actor, Role } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { ScopedRepository } from '../../../platform/database/scoped-repository.js';
import { listOf, sql, type Sql } from '../../../platform/database/sql.js';
import { columns, type RowOf } from '../../../platform/database/table/columns.js';
import { wordSearch } from '../../../platform/database/word-search.js';
import { Keyset, type Page } from '../../../platform/http/keyset.js';
import { AppUserEntity } from '../../../platform/session/app-user.entity.js';

const COLLEAGUE = columns(AppUserEntity, 'u', ['id', 'name', 'roles']);

/** Roles are kept as a JSON list of words, so a role is found by its quoted word. */
const withRole = (role: Role | null | undefined): Sql => (role ? sql`roles LIKE ${`%"${role}"%`}` : sql`1 = 1`);

@Injectable()
export class UsersRepository extends ScopedRepository<AppUserEntity> {
  constructor(database: Database) {
    super(database, AppUserEntity);
  }

  async page(actor: Actor, query: UserListQuery): Promise<Page<AppUserEntity>> {
    const keyset = new Keyset(query, {
      list: 'users',
      sorts: { name: { columns: { sort_name: 'text' }, direction: 'asc' } }, defaultSort: 'name', id: 'id', filters: { q: query.q, role: query.role },
    });
    const rows = await this.database.rows<{ id: string; sort_name: string }>(sql`SELECT id, sort_name FROM app_user
      WHERE organisation_id = ${actor.organisationId} AND ${withRole(query.role)} AND ${wordSearch('search_text', query.q)} AND ${keyset.after} ${keyset.order}`);
    const users = await this.byIds(actor, rows.map((row) => row.id));
    const { items, nextCursor } = keyset.page(rows, (row) => users.get(row.id));
    return { items: items.filter((user) => user !== undefined), nextCursor };
  }

  /** Active people with a working role, by name. */
  colleagues(actor: Actor, role: Role | null | undefined): Promise<RowOf<typeof COLLEAGUE>[]> {
    return this.database.read(COLLEAGUE, sql`SELECT ${COLLEAGUE} FROM app_user u
      WHERE organisation_id = ${actor.organisationId} AND active = ${true} AND trainee_id IS NULL AND ${withRole(role)} ORDER BY sort_name, id`);
  }

  async names(actor: Pick<Actor, 'organisationId'>, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ id: string; name: string }>(sql`SELECT id, name FROM app_user
      WHERE organisation_id = ${actor.organisationId} AND id IN ${listOf([...new Set(ids)])}`);
    return new Map(rows.map((row) => [row.id, row.name]));
  }

  /** Active admins other than this user. The organisation is held first, so that two of them cannot step down at once. */
  async otherAdmins(actor: Pick<Actor, 'organisationId'>, userId: string): Promise<number> {
    const hold = this.database.dialect === 'postgres' ? sql` FOR UPDATE` : sql``;
    await this.database.rows(sql`SELECT id FROM organisation WHERE id = ${actor.organisationId}${hold}`);
    const row = await this.database.firstRow<{ n: number }>(sql`SELECT CAST(COUNT(*) AS integer) AS n FROM app_user
      WHERE organisation_id = ${actor.organisationId} AND active = ${true} AND ${withRole('admin')} AND id <> ${userId}`);
    return row?.n ?? 0;
  }

  /** Everyone who is an admin now. */
  async adminIds(actor: Pick<Actor, 'organisationId'>): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(sql`SELECT id FROM app_user
      WHERE organisation_id = ${actor.organisationId} AND active = ${true} AND ${withRole('admin')} ORDER BY id`);
    return rows.map(({ id }) => id);
  }

  /** Who is an admin, or was after this moment (UTC): one who was just closed still counts, and is told. */
  async adminsSince(actor: Pick<Actor, 'organisationId'>, moment: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(sql`SELECT id FROM app_user
      WHERE organisation_id = ${actor.organisationId} AND ((active = ${true} AND ${withRole('admin')}) OR admin_until > ${moment}) ORDER BY id`);
    return rows.map(({ id }) => id);
  }

  /** An address signs in one account of the whole installation. */
  async isEmailTaken(email: string, exceptUserId: string): Promise<boolean> {
    return (await this.database.firstRow(sql`SELECT id FROM app_user WHERE email = ${email} AND id <> ${exceptUserId}`)) !== undefined;
  }

  async ofTrainee(actor: Actor, traineeId: string): Promise<AppUserEntity | undefined> {
    return (await this.select(actor, sql`trainee_id = ${traineeId}`))[0];
  }

  async hasAccount(traineeId: string, exceptUserId: string): Promise<boolean> {
    return (await this.database.firstRow(sql`SELECT id FROM app_user WHERE trainee_id = ${traineeId} AND id <> ${exceptUserId}`)) !== undefined;
  }

  private async byIds(actor: Actor, ids: readonly string[]): Promise<Map<string, AppUserEntity>> {
    const rows = ids.length === 0 ? [] : await this.select(actor, sql`id IN ${listOf(ids)}`);
    return new Map(rows.map((row) => [row.id, row]));
  }
}
