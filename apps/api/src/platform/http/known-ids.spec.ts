import { expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import { NOTEBOOK_SLICE } from '../../testing/notebook/notebook-slice.js';
import { Audit } from '../audit/audit.js';
import { sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { KnownIds } from './known-ids.js';

describeOnBothDatabases('an id of a client’s', (context) => {
  it('is held by who asked for it first: another waits, and then finds it taken before it has looked at anything', async () => {
    const actor = await context.api.user(['coach']);
    const [units, known, audit] = [context.api.get(UnitOfWork), context.api.get(KnownIds), context.api.get(Audit)];
    const id = v7({ msecs: Date.parse('2026-01-01T00:00:00Z') });
    const order: string[] = [];
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => { letGo = resolve; });
    const first = units.run(actor, async () => {
      await known.assertFree(actor, id);
      order.push('first asked');
      await held;
      audit.record('notebook.removed', { entityId: id });
      order.push('first made it');
    });
    const second = units.run(actor, async () => {
      await known.assertFree(actor, id);
      order.push('second went on');
    });
    // Time enough for whoever does not wait.
    for (let read = 0; read < 20; read += 1) await context.api.database.firstRow(sql`SELECT COUNT(*) AS n FROM audit_event`);
    letGo();
    await first;
    await expect(second).rejects.toMatchObject({ code: 'duplicate' });
    expect(order).toEqual(['first asked', 'first made it']);
  });
}, NOTEBOOK_SLICE);
