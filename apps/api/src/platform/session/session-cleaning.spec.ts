import { afterEach, expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import { TEST_NOW } from '../../testing/test-app.js';
import { sql } from '../database/sql.js';
import { RegularTasks } from '../regular/regular-tasks.js';
import { AccessTokensService } from './access-tokens.service.js';

const days = (count: number): string => new Date(Date.parse(TEST_NOW) + count * 24 * 3600_000).toISOString();

describeOnBothDatabases('cleaning of what has ended', (context) => {
  afterEach(() => context.api.clock.fix(TEST_NOW));
  const counts = async (): Promise<number[]> =>
    Promise.all([sql`session`, sql`sign_in_try`, sql`sign_in_known`, sql`access_token`].map(async (table) => (await context.api.database.rows(sql`SELECT 1 FROM ${table}`)).length));
  const cleaned = async (after: number): Promise<number[]> => {
    context.api.clock.fix(days(after));
    await context.api.get(RegularTasks).runAll();
    return counts();
  };

  it('takes sessions, tries, known browsers and tokens, each in its time, without anybody signing in', async () => {
    const user = await context.api.user(['coach']);
    const tokens = context.api.get(AccessTokensService);
    await tokens.revoke((await tokens.create(user.email, 'Kone', 30, ['field.list'])).id);
    await tokens.create(user.email, 'Kone', 300, ['field.list']);
    await context.api.signedIn(user);
    for (let n = 0; n < 12; n += 1) await context.api.anonymous().post('/session', { body: { email: user.email, password: 'arvaus' } });
    const [, tries = 0] = await counts();
    expect([await cleaned(0), await cleaned(0.08), await cleaned(0.09), await cleaned(1.01), await cleaned(91), await cleaned(181), await cleaned(391)])
      .toEqual([[1, tries, 2, 2], [1, tries, 2, 2], [0, tries, 2, 2], [0, 0, 2, 2], [0, 0, 2, 1], [0, 0, 0, 1], [0, 0, 0, 0]]);
    const events = await context.api.database.rows<{ kind: string; payload: string }>(sql`SELECT e.kind, d.payload FROM audit_event e JOIN audit_detail d ON d.event_id = e.id
      WHERE e.kind IN ('session.turnedAway', 'accessToken.cleaned') ORDER BY e.seq`);
    expect(events.map(({ kind, payload }) => [kind, JSON.parse(payload)])).toEqual([['session.turnedAway', { times: 2 }], ['accessToken.cleaned', { tokens: 1 }], ['accessToken.cleaned', { tokens: 1 }]]);
  });
});
