import { beforeAll, expect, it } from '@jest/globals';
import { ROLES } from '@valopolku/domain';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import { BRANCHES, SAMPLES } from '../permissions/index.generated.js';
import { operationsOf } from '../permissions/operations-of.js';
import { PermissionWorld } from '../permissions/permission-world.js';
import type { Operation } from '../permissions/run-cells.js';
import { tried } from '../tried.js';
import { trace, type Trace } from './subjects-of-answers.js';

const MINUTES = 60_000;
const RELATIONS = ['own', 'reasonNotGiven', 'reasonGiven'] as const;

/** Answers that name a person and leave no access event of one, each with its reason. */
const EXEMPT: Readonly<Record<string, string>> = {
  'session.changeLanguage': 'the session of a trainee says whose account it is, to that person alone',
  'users.list': 'an account says whose it is; the register of accounts holds nothing of a case, and administrators have no part in cases',
};

/** What touches case data and answers without an id of a person in any sample; no sample hands a case to or from a caller who then reads notifications. */
const NAMES_NOBODY: readonly string[] = [
  'environments.create', 'environments.change', 'environments.retire', 'environmentParts.addTask', 'environmentParts.changeTask', 'environmentParts.retireTask', 'environmentParts.approve', 'environmentParts.withdraw',
  'trainees.accessLog', 'traineeAccounts.read', 'traineeAccounts.create', 'traineeAccounts.change', 'traineeAccounts.givePassword', 'coachingPeriodPhases.recordDeath', 'coachingPeriodPhases.takeBackDeath', 'workLogs.delete', 'notifications.list',
];

/**
 * "Who has viewed my data" is answered from the subjects of access events. Whoever stands in an answer is among the subjects of
 * the call that got it, whichever feature made the answer.
 */
describeOnBothDatabases('everyone in an answer is a subject of its event', (context) => {
  let operations: Operation[];
  const traces = new Map<string, Trace[]>();

  beforeAll(async () => {
    const world = await PermissionWorld.make(context.api);
    operations = operationsOf(context.api.app).filter(({ id }) => id !== 'session.signOut');
    // Readings last: there is more to read once everything has been done.
    operations.sort((one, other) => Number(one.method === 'GET') - Number(other.method === 'GET'));
    for (const operation of operations) traces.set(operation.id, await tracesOf(world, operation));
  }, 10 * MINUTES);

  /** Reading changes nothing, so everybody asks the same; a change is made anew for each role and branch of its body. */
  async function tracesOf(world: PermissionWorld, operation: Operation): Promise<Trace[]> {
    const sample = SAMPLES[operation.id];
    if (!sample) throw new Error(`${operation.id} has no sample`);
    const all: Trace[] = [];
    if (operation.method === 'GET') {
      const call = await sample(world);
      // A list without its filters names more people, and the place of this world has people at it.
      const place = operation.id === 'environments.read' ? [`/environments/${world.here.environmentId}`] : [];
      const paths = new Set([call.path, call.path.replace(/\?.*/u, ''), ...place]);
      for (const path of paths) for (const role of ROLES) for (const relation of RELATIONS) all.push(await trace(world, operation, { ...call, path }, [role, relation]));
      return all;
    }
    for (const one of [sample, ...Object.values(BRANCHES[operation.id] ?? {})]) {
      for (const role of ROLES) {
        const got = await trace(world, operation, one, [role, 'own']);
        all.push(got);
        if (got.status < 300 && got.named.length > 0) break;
      }
    }
    return all;
  }

  it('but for what is listed here', () => {
    const lacking = [...traces].flatMap(([id, all]) => all.filter(({ named, noted }) => named.some((one) => !noted.includes(one))).map(({ who, status, named, noted }) => `${id} as ${who}: ${status}, ${named.length} named, ${noted.length} noted`));
    expect(lacking.filter((one) => EXEMPT[one.split(' ')[0] ?? ''] === undefined)).toEqual([]);
    expect(Object.keys(EXEMPT).filter((id) => !lacking.some((one) => one.startsWith(`${id} `)))).toEqual([]);
    const answers = [...traces.values()].flat().filter(({ named }) => named.length > 0);
    // Who reads or changes people is answered with one at least once, or the sweep would hold nothing.
    const silent = operations.filter(({ id, caseData }) => caseData && !(traces.get(id) ?? []).some(({ named }) => named.length > 0)).map(({ id }) => id);
    expect(silent.filter((id) => !NAMES_NOBODY.includes(id))).toEqual([]);
    tried('subjects of answers', `${answers.length} answers of ${[...traces.values()].filter((all) => all.some(({ named }) => named.length > 0)).length} operations name ${answers.reduce((sum, { named }) => sum + named.length, 0)} people, all noted`);
  });
});
