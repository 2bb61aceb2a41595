import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { sql } from '../../platform/database/sql.js';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import { operationsOf } from '../permissions/operations-of.js';
import { PermissionWorld } from '../permissions/permission-world.js';
import { captureLog } from './captured-log.js';
import { personalValues, told } from './personal-values.js';
import { refusedCalls, type Refused } from './refused-calls.js';

const MINUTES = 60_000;

describeOnBothDatabases('refused calls of every operation', (context) => {
  const calls: Refused[] = [];
  let logged: string[] = [];
  let values: string[] = [];
  const printed = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, 'write'));

  beforeAll(async () => {
    const world = await PermissionWorld.make(context.api);
    logged = captureLog(context.api.app);
    for (const operation of operationsOf(context.api.app)) {
      if (operation.id !== 'session.signOut') calls.push(...(await refusedCalls(world, operation)));
    }
    values = await personalValues(context.api.database);
  }, 10 * MINUTES);
  afterAll(() => printed.forEach((spy) => spy.mockRestore()));

  const of = (how: Refused['how']): Refused[] => calls.filter((call) => call.how === how);
  const without = ({ answer: { status, body } }: Refused): object => ({ status, ...body, traceId: undefined });

  it('tells who is not signed in the same everywhere', () => {
    const answers = new Set(of('anonymous').map((call) => JSON.stringify(without(call))));
    expect([...answers].map((answer) => JSON.parse(answer) as object)).toEqual([expect.objectContaining({ status: 401, code: 'unauthenticated', params: {}, errors: [] })]);
  });

  it('answers what another organisation has as what nobody has', () => {
    const hidden = of('otherOrganisation').filter(({ answer }) => answer.status === 404);
    const differing = hidden.filter((call) => {
      const missing = of('missing').find(({ operation }) => operation === call.operation);
      return missing && JSON.stringify(without(missing)) !== JSON.stringify(without(call));
    });
    expect(hidden.length).toBeGreaterThan(40);
    expect(differing.map(({ operation }) => operation)).toEqual([]);
  });

  it('never says more than a code and what the caller sent wrong', () => {
    // Who may open a page with a reason knows its person by name from the list already, and is told whose page it is.
    const opening = ({ code, opening: whose }: Record<string, unknown>): unknown => (code === 'reasonRequired' ? undefined : whose);
    const problems = calls.filter(({ answer }) => answer.status >= 400)
      .map((call) => ({ ...call, text: JSON.stringify({ ...call.answer.body, current: undefined, opening: opening(call.answer.body) }) }));
    const telling = problems.flatMap(({ operation, how, text }) => (told(text, values) === undefined ? [] : [`${operation} ${how}: ${text}`]));
    printed.forEach((spy) => spy.mockRestore());
    process.stdout.write(`refused calls on ${context.dialect}: ${problems.length} of ${calls.length}, ${values.length} personal values looked for\n`);
    expect(problems.filter(({ answer }) => answer.status >= 500)).toEqual([]);
    expect(telling).toEqual([]);
  });

  it('logs the pattern of the route and nothing personal', () => {
    expect(logged.length).toBeGreaterThanOrEqual(calls.length);
    expect(logged.some((line) => line.includes('/api/v1/coaching-periods/:id'))).toBe(true);
    expect(logged.flatMap((line) => told(line, values) ?? [])).toEqual([]);
  });

  it('keeps nothing personal in the chain of events', async () => {
    const rows = await context.api.database.rows<object>(sql`SELECT * FROM audit_event`);
    expect(rows.length).toBeGreaterThan(calls.length / 4);
    expect(rows.flatMap((row) => told(JSON.stringify(row), values) ?? [])).toEqual([]);
  });

  it('leaves no access event of health, configuration, the document and one’s own session', async () => {
    const count = async (): Promise<number> => (await context.api.database.rows(sql`SELECT id FROM audit_event WHERE kind = 'access'`)).length;
    const coach = await context.api.signedIn(await context.api.user(['coach']));
    const before = await count();
    for (const path of ['/health/live', '/health/ready', '/configuration', '/openapi.json', '/session', '/nowhere']) await coach.get(path);
    expect(await count()).toBe(before);
  });
});
