import { beforeAll, expect, it } from '@jest/globals';
import { DomainError } from '@valopolku/domain';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import { NOTEBOOK_SLICE } from '../../../testing/notebook/notebook-slice.js';
import { NotebookEntity } from '../../../testing/notebook/notebook.entity.js';
import { NotebooksRepository } from '../../../testing/notebook/notebooks.repository.js';
import { OTHER_ORGANISATION, type TestUser } from '../../../testing/test-users.js';
import { UsersRepository } from '../../../areas/registry/users/users.repository.js';
import { Ids } from '../../clock/ids.js';
import { NotificationEntity } from '../../notifications/notification.entity.js';
import { listOf, sql } from '../sql.js';
import { UnitOfWork } from '../unit-of-work.js';
import { columns } from './columns.js';

describeOnBothDatabases('rows of an entity', (context) => {
  let user: TestUser;
  const notebook = (title: string, more: Partial<NotebookEntity> = {}): NotebookEntity => ({
    id: context.api.get(Ids).next(), organisationId: user.organisationId, version: 1, traineeId: context.api.get(Ids).next(), title, colour: 'red', pages: 3, startsOn: null, open: true,
    tags: ['ä', '"'], sortName: title, createdAt: '2026-01-01T00:00:00.000Z', ...more,
  });
  const write = <T>(work: () => Promise<T>): Promise<T> => context.api.get(UnitOfWork).run(user, work, 'factsRebuild');
  const stored = (rows: readonly NotebookEntity[]): Promise<NotebookEntity[]> =>
    context.api.database.entities(NotebookEntity, sql`id IN ${listOf(rows.map(({ id }) => id))} ORDER BY id`);

  beforeAll(async () => {
    user = await context.api.user(['coach']);
  });

  it('come back as they were written, booleans and JSON too', async () => {
    const rows = [notebook('yksi', { open: false, startsOn: '2026-02-01' }), notebook('kaksi', { tags: [] })];
    await write(() => context.api.database.insert(NotebookEntity, rows));
    expect(await stored(rows)).toEqual(rows);
    const read = columns(NotebookEntity, 'n', ['open', 'tags']);
    expect(await context.api.database.read(read, sql`SELECT ${read} FROM notebook n WHERE n.id = ${rows[0]?.id ?? ''}`)).toEqual([{ open: false, tags: ['ä', '"'] }]);
  });

  it('are as many as you like, become others of their key, and go by it', async () => {
    const rows = Array.from({ length: 1100 }, (_, index) => notebook(`rivi ${index}`));
    await write(() => context.api.database.insert(NotebookEntity, rows));
    const changed = rows.map((row) => ({ ...row, pages: 9, open: false }));
    await write(() => context.api.database.upsert(NotebookEntity, [...changed, notebook('uusi')]));
    expect(await stored(rows)).toEqual(changed);
    const kept = changed.slice(0, 2).map((row) => ({ ...row, pages: 1 }));
    await write(() => context.api.database.upsert(NotebookEntity, kept));
    await write(() => context.api.database.remove(NotebookEntity, rows, sql`pages = ${9}`));
    expect(await stored(rows)).toEqual(kept);
  });

  it('are written inside a unit of work only', async () => {
    await expect(context.api.database.insert(NotebookEntity, [notebook('ulkona')])).rejects.toThrow('outside a unit of work');
  });

  it('are held for who changes them', async () => {
    const row = notebook('pidetty');
    const repository = context.api.get(NotebooksRepository);
    await write(() => repository.insert(row));
    const order: string[] = [];
    const change = (name: string, pages: number): Promise<void> => write(async () => {
      const held = await repository.lock(user, row.id);
      order.push(`${name} ${held.pages}`);
      await new Promise(setImmediate);
      await repository.update(Object.assign(held, { pages }));
    });
    await Promise.all([change('one', 4), change('other', 4)]);
    expect(order.map((line) => line.split(' ')[1])).toEqual(['3', '4']);
    expect(await repository.get(user, row.id)).toMatchObject({ pages: 4, version: 3 });
  });

  it('let in what points at them while they are held', async () => {
    // On SQLite units follow each other anyway.
    if (context.dialect === 'sqlite') return;
    let letGo = (): void => undefined;
    const isWritten = new Promise<void>((resolve) => (letGo = resolve));
    let hold = (): void => undefined;
    const isHeld = new Promise<void>((resolve) => (hold = resolve));
    const holding = write(async () => {
      await context.api.get(UsersRepository).lock(user, user.userId);
      hold();
      await isWritten;
    });
    await isHeld;
    const { organisationId, userId } = user;
    const told = { id: context.api.get(Ids).next(), organisationId, userId, kind: 'passwordSetByOther', entityId: null, traineeId: null, byUserId: null, at: '2026-01-01T00:00:00.000Z', seenAt: null } as const;
    await write(() => context.api.database.insert(NotificationEntity, [told]));
    letGo();
    await holding;
  });

  it('of another organisation are none', async () => {
    await context.api.user(['coach'], { organisationId: OTHER_ORGANISATION });
    const row = notebook('muiden', { organisationId: OTHER_ORGANISATION });
    await write(() => context.api.database.insert(NotebookEntity, [row]));
    const repository = context.api.get(NotebooksRepository);
    expect(await repository.find(user, row.id)).toBeUndefined();
    await expect(write(() => repository.lock(user, row.id))).rejects.toThrow(DomainError);
  });
}, { ...NOTEBOOK_SLICE, sql: 'differs', audit: 'broken' });
