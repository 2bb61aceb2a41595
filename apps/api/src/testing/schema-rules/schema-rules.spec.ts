import { beforeAll, expect, it } from '@jest/globals';
import type { Role } from '@valopolku/domain';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import type { Call } from '../permissions/cells.js';
import { operationsOf } from '../permissions/operations-of.js';
import { PermissionWorld } from '../permissions/permission-world.js';
import type { Operation } from '../permissions/run-cells.js';
import { SAMPLES } from '../permissions/index.generated.js';
import { rowCounts } from '../row-counts.js';
import { THOROUGH } from '../thorough.js';
import { tried } from '../tried.js';
import { readChecks, type Check } from './read-checks.js';
import { ROW_SAMPLES, SET_TOGETHER } from './row-samples.js';
import { isServers } from './server-columns.js';
import { violatingValues, withValue } from './violating-values.js';
import { WRITTEN_COLUMNS } from './written-columns.js';

type Refused = { code?: string; errors?: { field: string }[] };

/** Cases are made for dozens of routes; a busy machine takes its time. */
const PATIENCE_MS = 300_000;

/** The rules know no database; that both refuse alike where one is passed by is tried at length. */
const isTriedOn = (dialect: string): boolean => THOROUGH || dialect === 'sqlite';

describeOnBothDatabases('every CHECK of the schema', (context) => {
  let checks: Check[];
  let world: PermissionWorld;
  let operations: ReadonlyMap<string, Operation>;

  beforeAll(async () => {
    checks = await readChecks(context.api.database);
    world = await PermissionWorld.make(context.api);
    operations = new Map(operationsOf(context.api.app).map((one) => [one.id, one]));
  });

  const key = ({ table, name }: Check): string => `${table}.${name}`;
  const columnOf = ({ table, name }: Check): string => name.slice(`ck_${table}_`.length).replace(/_\d+$/, '');
  const ofOneColumn = (): Check[] => checks.filter((check) => !(key(check) in ROW_SAMPLES) && !(key(check) in SET_TOGETHER));

  it('has a sample that breaks it, or says what keeps it whole', () => {
    const lacking = ofOneColumn().filter((check) => {
      const column = columnOf(check);
      if (isServers(check.table, column, check.expression)) return false;
      return !(`${check.table}.${column}` in WRITTEN_COLUMNS) || violatingValues(check.expression) === undefined;
    });
    expect(lacking.map(key)).toEqual([]);
  });

  it('is of the schema when it has a sample', () => {
    const columns = new Set(checks.map((check) => `${check.table}.${columnOf(check)}`));
    expect(Object.keys(WRITTEN_COLUMNS).filter((column) => !columns.has(column))).toEqual([]);
    const names = new Set(checks.map(key));
    expect([...Object.keys(ROW_SAMPLES), ...Object.keys(SET_TOGETHER)].filter((name) => !names.has(name))).toEqual([]);
  });

  it('of one column is told at the field, by every route that writes it', async () => {
    if (!isTriedOn(context.dialect)) return;
    const calls = new Map<string, Call>();
    const faults: string[] = [];
    let count = 0;
    for (const check of ofOneColumn()) {
      for (const [operation, field] of WRITTEN_COLUMNS[`${check.table}.${columnOf(check)}`] ?? []) {
        const call = calls.get(operation) ?? (await sampleOf(operation));
        calls.set(operation, call);
        for (const value of violatingValues(check.expression) ?? []) {
          count += 1;
          const fault = await refusal(operation, { ...call, body: withValue(call.body ?? {}, field, value) }, field);
          if (fault) faults.push(`${key(check)} ${JSON.stringify(value)} by ${fault}`);
        }
      }
    }
    tried(`CHECKs of one column on ${context.dialect}`, `${checks.length} CHECKs, ${count} requests, each told at its field`);
    expect(faults).toEqual([]);
  }, PATIENCE_MS);

  it.each(Object.entries(ROW_SAMPLES))('%s is told at the field', async (_name, samples) => {
    for (const { operation, what, at, call } of isTriedOn(context.dialect) ? samples : samples.slice(0, 1)) {
      const made = await call(world);
      const before = await rowCounts(context.api);
      expect([what, await refusal(operation, made, at)]).toEqual([what, undefined]);
      expect(await rowCounts(context.api)).toEqual(before);
    }
  }, PATIENCE_MS);

  async function sampleOf(operation: string): Promise<Call> {
    const call = await SAMPLES[operation]?.(world);
    if (!call) throw new Error(`no sample of ${operation}`);
    return call;
  }

  /** What is wrong with the answer: it is not 400 or 422, or it does not name the field. */
  async function refusal(operation: string, call: Call, field: string): Promise<string | undefined> {
    const { method } = operations.get(operation) ?? {};
    if (!method) throw new Error(`no operation ${operation}`);
    const client = await world.client(roleOf(operation), 'own', call);
    const { body, version } = call;
    const answer = await client.request<Refused>(method, call.path, { ...(body ? { body } : {}), ...(version === undefined ? {} : { version }) });
    const isTold = (answer.status === 400 || answer.status === 422) && answer.body.code !== 'notStorable' && answer.body.errors?.some((one) => one.field === field);
    return isTold ? undefined : `${operation} at ${field}: ${answer.status} ${answer.text.slice(0, 300)}`;
  }
}, { sql: 'differs' });

function roleOf(operation: string): Role {
  if (operation.startsWith('users.') || operation.startsWith('roleGrants.')) return 'admin';
  return operation.startsWith('projects.') ? 'manager' : 'coach';
}
