import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import { failStatements } from '../../testing/failing-statements.js';
import type { TestUser } from '../../testing/test-users.js';
import { Audit } from '../audit/audit.js';
import { sql } from './sql.js';
import { currentUnit, requireUnit } from './unit.js';
import { UnitOfWork } from './unit-of-work.js';

describeOnBothDatabases('the statements of a unit', (context) => {
  let coach: TestUser;
  beforeAll(async () => {
    coach = await context.api.user(['coach']);
  });

  const run = <T>(work: () => Promise<T>): Promise<T> =>
    context.api.get(UnitOfWork).run(coach, async () => {
      context.api.get(Audit).record('session.ended', {});
      return work();
    });
  const write = (key: string | null) =>
    context.api.database.execute(sql`INSERT INTO sign_in_try (key_hash, kind, hundredths, failures, turned_away, last_at)
      VALUES (${key && `${key} ${randomUUID()}`}, 'pair', 100, 1, 0, ${context.api.clock.now()})`);
  const written = async (key: string) => (await context.api.database.rows(sql`SELECT key_hash FROM sign_in_try WHERE key_hash LIKE ${`${key} %`}`)).length;

  it('commit nothing when one failed, whatever the work makes of the error', async () => {
    const caught = run(async () => {
      await write('caught');
      await write(null).catch(() => undefined);
      await write('caught').catch(() => undefined);
    });
    await expect(caught).rejects.toThrow(/null/i);
    expect(await written('caught')).toBe(0);
  });

  it('are not done alone after the database has rolled back by itself', async () => {
    const fault = context.dialect === 'sqlite' ? ({ way: 'rolledBack', code: 'SQLITE_FULL' } as const) : ({ way: 'cut', code: '08006' } as const);
    const restore = failStatements(context.api.database.sources.write, { statement: /INTO sign_in_try/, ...fault, times: 1 });
    await expect(run(() => Promise.all([write('side'), write('side'), write('side')]))).rejects.toMatchObject({ code: 'notReady' });
    restore();
    expect(await written('side')).toBe(0);
  });

  it('are all answered before the unit commits, and none is asked once it is over', async () => {
    let goOn: () => void = () => undefined;
    const later = new Promise<void>((resolve) => (goOn = resolve));
    const { late, manager } = await run(async () => {
      void write('not waited for');
      const asking = later.then(() => write('late'));
      asking.catch(() => undefined);
      return { late: () => asking, manager: requireUnit().manager };
    });
    expect(await written('not waited for')).toBe(1);
    goOn();
    await expect(late()).rejects.toThrow('outside a unit of work');
    expect(await written('late')).toBe(0);
    expect(currentUnit()).toBeUndefined();
    await expect(manager.transaction(async () => undefined)).rejects.toThrow();
  });

  it('know no transaction of their own', async () => {
    await run(async () => {
      await expect(requireUnit().manager.transaction(async () => undefined)).rejects.toThrow('belong to the unit of work');
      await write('after');
    });
    expect(await written('after')).toBe(1);
  });
});
