import { expect } from '@jest/globals';
import type { EnvironmentResponse } from '@valopolku/contracts';
import type { CaseWorld } from '../case-world.js';
import type { TestAnswer, TestClient } from '../test-client.js';
import { answersOf, differences } from './every-reading.js';
import type { HiddenCase } from './hidden-case.js';

type Step = (client: TestClient, environment: EnvironmentResponse, world: CaseWorld) => Promise<TestAnswer<unknown>>;

const task = ({ id, tasks }: EnvironmentResponse): string => `/environments/${id}/tasks/${tasks[0]?.id ?? ''}`;
const mapTo = (requirements: (world: CaseWorld) => readonly string[]): Step => (client, environment, world) =>
  client.patch(task(environment), { version: environment.tasks[0]?.version ?? 0, body: { name: environment.tasks[0]?.name, requirementIds: requirements(world) } });

/** What any coach may do to any environment, and what of a person could follow from it. */
const STEPS: Readonly<Record<string, Step>> = {
  'its task builds nothing': mapTo(() => []),
  'its task builds all': mapTo((world) => world.requirementIds),
  'its task builds one': mapTo((world) => world.requirementIds.slice(0, 1)),
  'it is approved by every provider': async (client, { id }, world) => {
    const { items } = (await client.get<{ items: { id: string }[] }>('/education-providers')).body;
    const answers = await Promise.all(items.map((provider) => client.post(`/environments/${id}/approvals`, {
      body: { degreePartId: world.degreePartId, providerId: provider.id, identifiedOn: '2026-01-10', reviewBy: '2027-01-10' },
    })));
    return answers[0] ?? client.get('/education-providers');
  },
  'its approval is withdrawn': (client, { id, approvals }) => client.delete(`/environments/${id}/approvals/${approvals[0]?.id ?? ''}`, { version: approvals[0]?.version ?? 0 }),
  'its task is taken away': (client, environment) => client.delete(task(environment), { version: environment.tasks[0]?.version ?? 0 }),
};

/** What tells of the environments themselves, and how many of them are mapped. */
const OF_ENVIRONMENTS = /^\/(environments|overview)\b/;

/** Does all of it to one environment after the other, and reads between: what of people has changed by then. */
export async function probe(client: TestClient, world: CaseWorld, { environmentIds }: HiddenCase, readings: readonly string[]): Promise<string[]> {
  const about = readings.filter((reading) => !OF_ENVIRONMENTS.test(reading));
  const before = await answersOf(client, about);
  const told: string[] = [];
  for (const id of environmentIds) {
    for (const [what, step] of Object.entries(STEPS)) {
      const environment = (await client.get<EnvironmentResponse>(`/environments/${id}`)).body;
      const { status, text } = await step(client, environment, world);
      expect({ what, refused: status < 300 ? '' : text }).toEqual({ what, refused: '' });
      told.push(...differences(before, await answersOf(client, about)).map((line) => `${what} at ${id}: ${line}`));
    }
  }
  return told;
}
