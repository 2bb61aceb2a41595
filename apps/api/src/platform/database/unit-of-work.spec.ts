import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import { NOTEBOOK_SLICE } from '../../testing/notebook/notebook-slice.js';
import { NotebooksService } from '../../testing/notebook/notebooks.service.js';
import { OTHER_ORGANISATION, type TestUser } from '../../testing/test-users.js';
import { Audit } from '../audit/audit.js';
import { AuditVerifier } from '../audit/audit-verifier.js';
import { sql } from './sql.js';
import { currentUnit } from './unit.js';
import { UnitOfWork } from './unit-of-work.js';

describeOnBothDatabases('unit of work', (context) => {
  let coach: TestUser;
  let unitOfWork: UnitOfWork;
  let audit: Audit;

  beforeEach(async () => {
    coach ??= await context.api.user(['coach']);
    unitOfWork = context.api.get(UnitOfWork);
    audit = context.api.get(Audit);
  });
  const rename = (name: string) => context.api.database.execute(sql`UPDATE organisation SET name = ${name} WHERE id = ${coach.organisationId}`);
  const name = async () => (await context.api.database.firstRow<{ name: string }>(sql`SELECT name FROM organisation WHERE id = ${coach.organisationId}`))?.name;
  const record = () => audit.record('notebook.removed', {});
  const create = (user: TestUser, title: string) =>
    context.api.get(NotebooksService).create(user, { traineeId: randomUUID(), title, colour: 'red' });

  it('loses no write among 100 parallel units of which 20 roll back, and no read is dirty', async () => {
    const other = await context.api.user(['coach'], { organisationId: OTHER_ORGANISATION });
    const half: number[] = [];
    let running = true;
    const reading = (async () => {
      while (running) {
        const row = await context.api.database.firstRow<{ n: number }>(sql`SELECT CAST(COUNT(*) AS integer) AS n FROM notebook WHERE title LIKE 'pair %'`);
        half.push((row?.n ?? 0) % 2);
        await new Promise(setImmediate);
      }
    })();
    const results = await Promise.allSettled(
      Array.from({ length: 100 }, (_, index) => {
        const user = index % 2 === 0 ? coach : other;
        return unitOfWork.run(user, async () => {
          await create(user, `pair ${index} a`);
          await create(user, `pair ${index} b`);
          if (index % 5 === 0) throw new Error('meant to roll back');
        });
      }),
    );
    running = false;
    await reading;
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(80);
    const rows = await context.api.database.rows<{ title: string }>(sql`SELECT title FROM notebook WHERE title LIKE 'pair %'`);
    expect(new Set(rows.map((row) => row.title)).size).toBe(160);
    expect(rows.some((row) => Number(row.title.split(' ')[1]) % 5 === 0)).toBe(false);
    expect(new Set(half)).toEqual(new Set([0]));
    expect(await context.api.get(AuditVerifier).verify()).toMatchObject({ whole: true });
  });

  it('joins a nested call: both are done or none', async () => {
    const before = await name();
    await expect(
      unitOfWork.run(coach, async () => {
        await unitOfWork.run(coach, async () => {
          await rename('sisäinen');
          record();
        });
        throw new Error('outer');
      }),
    ).rejects.toThrow('outer');
    expect(await name()).toBe(before);
  });

  it('reads its own writes inside and only what is committed outside', async () => {
    const before = await name();
    const outside = await unitOfWork.run(coach, async () => {
      await rename('kesken');
      record();
      expect(await name()).toBe('kesken');
      return context.api.database.sources.read.query<{ name: string }[]>(`SELECT name FROM organisation WHERE id = '${coach.organisationId}'`);
    });
    expect(outside[0]?.name).toBe(before);
    expect(await name()).toBe('kesken');
  });

  it('refuses to commit a write without an audit event, and any write outside a unit', async () => {
    const before = await name();
    await expect(unitOfWork.run(coach, () => rename('hiljaa'))).rejects.toThrow('recorded no audit event');
    expect(await name()).toBe(before);
    await expect(rename('ulkona')).rejects.toThrow('outside a unit of work');
    await unitOfWork.run(coach, () => rename('siemen'), 'seedOfCodeSet');
    expect(await name()).toBe('siemen');
  });

  it('does effects after the commit, never after a rollback', async () => {
    const done: string[] = [];
    await unitOfWork.run(coach, async () => {
      unitOfWork.afterCommit(() => void done.push(`effect ${currentUnit() === undefined ? 'outside' : 'inside'}`));
    });
    expect(done).toEqual(['effect outside']);
    await expect(
      unitOfWork.run(coach, async () => {
        unitOfWork.afterCommit(() => void done.push('never'));
        throw new Error('back');
      }),
    ).rejects.toThrow('back');
    expect(done).not.toContain('never');
  });

  it('does a unit again that the database gave up for another', async () => {
    const other = await context.api.user(['coach'], { organisationId: OTHER_ORGANISATION });
    let attempts = 0;
    let waiting: (() => void)[] = [];
    const bothAreIn = (): Promise<void> =>
      new Promise((resolve) => {
        waiting.push(resolve);
        if (context.dialect === 'postgres' && attempts <= 2 && waiting.length < 2) return;
        for (const go of waiting) go();
        waiting = [];
      });
    const touch = (id: string) => context.api.database.execute(sql`UPDATE organisation SET version = version + 1 WHERE id = ${id}`);
    const crossing = (first: string, second: string) =>
      unitOfWork.run(coach, async () => {
        attempts += 1;
        await touch(first);
        await bothAreIn();
        await touch(second);
        record();
      });
    const versions = async () => (await context.api.database.rows<{ version: number }>(sql`SELECT version FROM organisation ORDER BY id`)).map((row) => row.version);
    const before = await versions();
    await Promise.all([crossing(coach.organisationId, other.organisationId), crossing(other.organisationId, coach.organisationId)]);
    expect(await versions()).toEqual(before.map((version) => version + 2));
    expect(attempts).toBe(context.dialect === 'postgres' ? 3 : 2);
  });

  it('answers busy when more than 200 wait', async () => {
    const results = await Promise.allSettled(Array.from({ length: 230 }, () => unitOfWork.run(coach, async () => undefined)));
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(230 - 200 - (context.dialect === 'sqlite' ? 1 : 10));
    for (const result of refused) expect(result.reason).toMatchObject({ code: 'busy' });
    await unitOfWork.run(coach, async () => undefined);
  });
}, NOTEBOOK_SLICE);
