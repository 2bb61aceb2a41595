import { beforeAll, expect, it } from '@jest/globals';
import { CaseWorld } from '../case-world.js';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import type { TestClient } from '../test-client.js';
import { OTHER_ORGANISATION } from '../test-users.js';
import { markedCase, type MarkedCase } from './marked-case.js';

/** Everything that can be read of one person. */
const pagesOf = ({ periodId, traineeId, workLogId, demonstrationId }: MarkedCase, environmentId: string): string[] => [
  `/trainees/${traineeId}`, '/trainees?q=merkitty', `/trainees/${traineeId}/access-log?limit=200`, '/coaching-periods?limit=200', `/coaching-periods/${periodId}`,
  `/coaching-periods/${periodId}/timeline?limit=200`, `/work-logs?coachingPeriod=${periodId}`, `/work-logs/${workLogId}`, '/loggable-people', '/my-day', '/my-path', '/overview',
  `/demonstrations?coachingPeriod=${periodId}`, `/demonstrations/${demonstrationId}`, `/completions?coachingPeriod=${periodId}`, `/environments/${environmentId}`, '/users', '/colleagues',
];

const OF_STAFF = ['demonstrationContent', 'diaryNote', 'documentKind', 'documentSigner', 'emergencyContact', 'instructor', 'name', 'phone', 'supportNeeds'];
/** Of a page opened by a manager: what the register says of the person, never what was written about or by them. */
const OF_MANAGER = ['address', 'birthDate', 'documentKind', 'documentSigner', 'email', 'emergencyContact', 'instructor', 'name', 'nextService', 'phone', 'referralUnit'];
const OF_TEAM = [
  ...new Set([...OF_STAFF, ...OF_MANAGER]), 'criterionWords', 'decisionReason', 'exitNote', 'extensionReason', 'followUpWords', 'judgementWords', 'languageSpoken',
  'plan', 'referralWish', 'stepBackReason', 'waivedReason',
].sort();

/** The model page, "Scope"; of no exit what of a death is not told (ADR 15). */
const MAY_READ: Readonly<Record<string, readonly string[]>> = {
  coach: OF_TEAM, 'coach of the same field': ['name'], 'the same with a reason': OF_TEAM.filter((word) => word !== 'exitNote'),
  'staff of the place': OF_STAFF, 'staff of another place': [],
  manager: ['name'], 'manager with a reason': OF_MANAGER,
  admin: [], 'the person': OF_TEAM, 'another organisation': [],
};

const WORDS = /merkki\.(\w+)[.@]/g;
const OTHER_MARKS: Readonly<Record<string, string>> = { '040 777 6666': 'phone', '040 888 5555': 'emergencyContact', '1999-05-04': 'birthDate', Merkitty: 'name' };

describeOnBothDatabases('what each role reads of a person', (context) => {
  let pages: string[];
  const clients: Record<string, TestClient> = {};

  beforeAll(async () => {
    const world = await CaseWorld.make(context.api);
    clients.coach = await context.api.signedIn(world.coach);
    const made = await markedCase(world, clients.coach);
    pages = pagesOf(made, world.environmentId);
    const scope = { municipalityCodes: ['684'], fieldIds: [world.fieldId] };
    const signIn = async (...user: Parameters<typeof context.api.user>): Promise<TestClient> => context.api.signedIn(await context.api.user(...user));
    const opened = async (client: TestClient): Promise<TestClient> => {
      expect((await client.post(`/trainees/${made.traineeId}/openings`, { body: { reason: 'Sijaistan tänään' } })).status).toBe(201);
      return client;
    };
    clients['coach of the same field'] = await signIn(['coach'], scope);
    clients['the same with a reason'] = await opened(await signIn(['coach'], scope));
    clients['staff of the place'] = await signIn(['staff'], { environmentIds: [world.environmentId] });
    clients['staff of another place'] = await signIn(['staff'], { environmentIds: [made.periodId] });
    clients.manager = await signIn(['manager']);
    clients['manager with a reason'] = await opened(await signIn(['manager']));
    clients.admin = await signIn(['admin']);
    clients['the person'] = await signIn(['trainee'], { traineeId: made.traineeId });
    clients['another organisation'] = await signIn(['coach', 'manager'], { organisationId: OTHER_ORGANISATION, ...scope });
  });

  const read = async (client: TestClient): Promise<string[]> => {
    const found = new Set<string>();
    for (const page of pages) {
      const { status, text } = await client.get(page);
      if (status !== 200) continue;
      for (const [, word] of text.matchAll(WORDS)) found.add(word ?? '');
      for (const [value, word] of Object.entries(OTHER_MARKS)) if (text.includes(value)) found.add(word);
    }
    return [...found].sort();
  };

  it('is what the model says', async () => {
    const told: Record<string, string[]> = {};
    for (const [who, client] of Object.entries(clients)) told[who] = await read(client);
    expect(told).toEqual(MAY_READ);
  });
});
