import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { CASE_TAMPERINGS } from '../../testing/audit/case-tamperings.js';
import { handOn, linesAfter } from '../../testing/audit/hand.js';
import { ROW_TAMPERINGS } from '../../testing/audit/row-tamperings.js';
import { rowWorld } from '../../testing/audit/row-world.js';
import type { RowWorld } from '../../testing/audit/row-world-rows.js';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import { tried } from '../../testing/tried.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { TEST_ORGANISATION } from '../../testing/test-users.js';
import { AuditErasure } from './audit-erasure.js';
import { AuditVerifier } from './audit-verifier.js';

describeOnBothDatabases('rows held against their events', (context) => {
  let hand: DataSource;
  let world: RowWorld;
  const look = (statements: readonly string[]): Promise<string[]> => linesAfter(hand, context.dialect, context.api.get(AuditVerifier), statements, false);

  beforeAll(async () => {
    world = await rowWorld(context.api);
    hand = await handOn(context.api);
  });
  afterAll(() => hand.destroy());

  it('are as they tell, and nothing is said', async () => {
    expect(await look([])).toEqual([]);
  });

  it('are told by table where somebody made or changed them by hand', async () => {
    const all = [...ROW_TAMPERINGS, ...CASE_TAMPERINGS];
    const told: [string, string | string[]][] = [];
    for (const { name, statements, finds } of all) {
      const lines = await look(statements(world));
      told.push([name, lines.includes(finds) ? finds : lines]);
    }
    expect(told).toEqual(all.map(({ name, finds }) => [name, finds]));
    tried(`rows changed by hand, ${context.dialect}`, `${all.length} ways, all named`);
  });

  it('are told where their ids are kept as bytes', async () => {
    // PostgreSQL keeps its types whoever writes.
    if (context.dialect === 'postgres') return;
    for (const bytes of [`CAST(id AS BLOB)`, `CAST(X'41FF' AS TEXT)`, `X'FF'`]) {
      expect([bytes, await look([`UPDATE contact SET id = ${bytes}`])]).toEqual([bytes, expect.arrayContaining(['contact: 1 rows WITHOUT EVENT'])]);
    }
  });

  it('of an erased person are held against what is left: whom, by whom, and that there was an event', async () => {
    const { people: [erased, , another], openings, coach } = world;
    await context.api.get(UnitOfWork).run({ userId: coach, organisationId: TEST_ORGANISATION }, () => context.api.get(AuditErasure).erase(erased));
    expect(await look([])).toEqual([]);
    expect(await look([`UPDATE opening SET reason = 'muu' WHERE id = '${openings.kept}'`])).toEqual([]);
    expect(await look([`UPDATE opening SET trainee_id = '${another}' WHERE id = '${openings.kept}'`])).toContain('opening: 1 rows OTHERWISE THAN THE LOG TELLS (person)');
  });
});
