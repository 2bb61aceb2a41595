import { beforeAll, expect, it } from '@jest/globals';
import { PERIOD_PARTS } from '@valopolku/domain';
import { CaseWorld } from '../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import { CoachingPeriodsRepository } from './coaching-periods.repository.js';
import { PART_ENTITIES } from './parts/whole-period.js';
import { WholePeriods } from './parts/whole-periods.repository.js';

describeOnBothDatabases('the rows of a period', (context) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
  });

  it('are read as one the same as each by itself', async () => {
    const { id } = await world.inPhase('ended');
    const { versions, ...whole } = await context.api.get(WholePeriods).read(world.coach, id);
    const rows = await Promise.all(PERIOD_PARTS.map((part) => context.api.database.manager.findOneByOrFail(PART_ENTITIES[part], { coachingPeriodId: id })));
    const columns = rows.map(({ coachingPeriodId: _, organisationId: __, version: ___, ...row }): object => row);
    expect(whole).toEqual(Object.assign({}, ...columns, await context.api.get(CoachingPeriodsRepository).get(world.coach, id)));
    expect(versions).toEqual(Object.fromEntries(PERIOD_PARTS.map((part, index) => [part, rows[index]?.version])));
    expect(versions).toEqual({ referral: 1, background: 1, information: 2, plan: 2, followUpPath: 2, exit: 2 });
  });
}, { sql: 'differs' });
