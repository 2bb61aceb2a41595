import { beforeAll, expect, it } from '@jest/globals';
import { CaseWorld } from '../case-world.js';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import type { TestClient } from '../test-client.js';
import { THOROUGH } from '../thorough.js';
import { tried } from '../tried.js';
import { aboutPlaces, answersOf, differences, everyReading } from './every-reading.js';
import { hiddenCase, MUNICIPALITIES, readableOf, type HiddenCase } from './hidden-case.js';

/** Hundreds of readings, on a machine that has other things to do. */
const LONG = 300_000;
const WORDS = /merkki\.(\w+)[.@]/g;

/** Marks that someone outside the team may read of the person; none of them is a word or a name that could tell a place, but for what staff need at work. */
const MAY_READ: Readonly<Record<string, readonly string[]>> = {
  neighbour: [], 'neighbour with a reason': ['email', 'languageSpoken'], manager: [], 'manager with a reason': ['email'],
  'manager who coaches elsewhere': [], 'staff elsewhere': [], 'staff of another of the places': ['supportNeeds'], admin: [], 'another trainee': [],
};

describeOnBothDatabases('a person under a safety prohibition', (context) => {
  let hidden: HiddenCase;
  let readings: string[];
  const clients: Record<string, TestClient> = {};

  beforeAll(async () => {
    const { api } = context;
    const world = await CaseWorld.make(api);
    hidden = await hiddenCase(api, world, await api.signedIn(world.coach));
    const seen = await world.inPhase('skillBuilding');
    const project = await (await api.signedIn(world.manager)).post<{ id: string }>('/projects', {
      body: { name: 'Valo', startsOn: '2026-01-01', endsOn: '2028-12-31', municipalityCodes: ['684'], planned: { participants: 10 } },
    });
    const near = { municipalityCodes: [...MUNICIPALITIES], fieldIds: [world.fieldId] };
    const signIn = async (...user: Parameters<typeof api.user>): Promise<TestClient> => api.signedIn(await api.user(...user));
    const opened = async (client: TestClient): Promise<TestClient> => {
      for (const { traineeId } of [hidden, hidden.beginner]) {
        expect((await client.post(`/trainees/${traineeId}/openings`, { body: { reason: 'Sijaistan tänään' } })).status).toBe(201);
      }
      return client;
    };
    clients.neighbour = await signIn(['coach'], near);
    clients['neighbour with a reason'] = await opened(await signIn(['coach'], near));
    clients.manager = await signIn(['manager']);
    clients['manager with a reason'] = await opened(await signIn(['manager']));
    clients['manager who coaches elsewhere'] = await signIn(['manager', 'coach'], { municipalityCodes: ['051'], fieldIds: [world.fieldId] });
    clients['staff elsewhere'] = await signIn(['staff'], { environmentIds: [seen.id] });
    clients['staff of another of the places'] = await api.signedIn(hidden.aside.staff);
    clients.admin = await signIn(['admin']);
    clients['another trainee'] = await signIn(['trainee'], { traineeId: seen.traineeId });
    readings = everyReading(api.app, readableOf(world, hidden, [seen.id, seen.traineeId, project.body.id])).filter((reading) => THOROUGH || aboutPlaces(reading));
  });

  it('is nowhere for others: no answer to any question changes when the person is somewhere else', async () => {
    const before = new Map<string, Map<string, string>>();
    for (const [who, client] of Object.entries(clients)) before.set(who, await answersOf(client, readings));
    await hidden.moveTo(1);
    const told: string[] = [];
    for (const [who, client] of Object.entries(clients)) {
      told.push(...differences(before.get(who) ?? new Map<string, string>(), await answersOf(client, readings)).map((line) => `${who}: ${line}`));
    }
    await hidden.moveTo(0);
    tried('hidden places', `${readings.length} readings by ${Object.keys(clients).length} outsiders before and after a move, ${told.length} answers changed`);
    expect(told).toEqual([]);
  }, LONG);

  it.each(Object.keys(MAY_READ))('%s reads no word that could name the place', async (who) => {
    const client = clients[who];
    if (!client) throw new Error(who);
    const texts = [...(await answersOf(client, readings.filter((reading) => !reading.includes('?')))).values()];
    const found = new Set(texts.flatMap((text) => [...text.matchAll(WORDS)].map(([, word]) => word)));
    expect([...found].sort()).toEqual(MAY_READ[who]);
  }, LONG);
});
