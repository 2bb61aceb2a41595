import { beforeAll, expect, it } from '@jest/globals';
import { CaseWorld } from '../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import { CoachingPeriodsRepository } from './coaching-periods.repository.js';

describeOnBothDatabases('the row of a period', (context) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
  });

  it('is read the same with and without the cost of an entity', async () => {
    const { id } = await world.inPhase('ended');
    const periods = context.api.get(CoachingPeriodsRepository);
    expect(await periods.read(world.coach, id)).toEqual({ ...(await periods.get(world.coach, id)) });
  });
}, { sql: 'differs' });
