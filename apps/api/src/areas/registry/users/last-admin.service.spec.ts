import { expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import { UsersService } from './users.service.js';

describeOnBothDatabases('the last admin', (context) => {
  it('stays, also when two admins take the role from each other at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const organisationId = `01950000-0000-7000-8000-0000000001${String(round).padStart(2, '0')}`;
      const [one, other] = [await context.api.user(['admin'], { organisationId }), await context.api.user(['admin'], { organisationId })];
      const users = context.api.get(UsersService);
      const results = await Promise.allSettled([
        users.change(one, other.userId, 1, { roles: ['coach'] }),
        users.change(other, one.userId, 1, { roles: ['coach'] }),
      ]);
      expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(results.find((result) => result.status === 'rejected')).toMatchObject({ reason: { code: 'lastAdmin' } });
      expect((await users.list(one, { role: 'admin' })).items).toHaveLength(1);
    }
  });

  it('may step down once there is another', async () => {
    const organisationId = '01950000-0000-7000-8000-000000000200';
    const [admin, second] = [await context.api.user(['admin'], { organisationId }), await context.api.user(['coach'], { organisationId })];
    const users = context.api.get(UsersService);
    await users.change(admin, second.userId, 1, { roles: ['coach', 'admin'] });
    const changed = await users.change({ ...second, roles: ['coach', 'admin'] }, admin.userId, 1, { active: false });
    expect(changed).toMatchObject({ active: false, version: 2 });
  });
}, { sql: 'differs' });
