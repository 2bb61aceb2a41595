import { expect, it } from '@jest/globals';
import { FactsCheck } from '../areas/insight/facts/facts-check.service.js';
import { sql } from '../platform/database/sql.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { requireUnit } from '../platform/database/unit.js';
import { CaseWorld } from '../testing/case-world.js';
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.js';
import { hiddenCase } from '../testing/privacy/hidden-case.js';
import { hiddenPlaces0021 } from './0021-hidden-places.js';
import { systemOf } from '../platform/audit/doer.js';

describeOnBothDatabases('step 21', (context) => {
  it('leaves facts and roll-ups as they are counted, of people under a safety prohibition and of others', async () => {
    const { api } = context;
    const world = await CaseWorld.make(api);
    const { traineeId, environmentIds } = await hiddenCase(api, world, await api.signedIn(world.coach));
    await world.inPhase('ended');
    await api.get(UnitOfWork).run(systemOf(), async () => {
      // As the facts stood before: with the places of everyone.
      for (const table of [sql`period_fact`, sql`completion_fact`, sql`qualification_fact`]) {
        await api.database.execute(sql`UPDATE ${table} SET municipality_code = '684' WHERE trainee_id = ${traineeId}`);
      }
      await api.database.execute(sql`UPDATE log_month_fact SET environment_id = ${environmentIds[0]} WHERE trainee_id = ${traineeId}`);
      await api.database.execute(sql`UPDATE roll_up SET municipality_code = '684' WHERE municipality_code = '' AND dimension = 'completions'`);
    }, 'factsRebuild');
    expect((await api.get(FactsCheck).verify()).length).toBeGreaterThan(0);
    await api.get(UnitOfWork).run(systemOf(), async () => {
      const { queryRunner } = requireUnit().manager;
      if (queryRunner) await new hiddenPlaces0021().up(queryRunner);
    }, 'factsRebuild');
    expect(await api.get(FactsCheck).verify()).toEqual([]);
    const rows = await api.database.rows<{ codes: string }>(sql`SELECT DISTINCT municipality_code AS codes FROM period_fact WHERE trainee_id = ${traineeId}`);
    expect(rows).toEqual([{ codes: '' }]);
  });
}, { facts: 'unchecked' });
