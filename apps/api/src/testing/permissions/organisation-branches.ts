import type { UserResponse } from '@valopolku/contracts';
import { environmentRequest } from '@valopolku/testing';
import type { Branches } from './branch-types.js';
import type { Call } from './cells.js';
import { account } from './organisation-samples.js';
import type { PermissionWorld } from './permission-world.js';
import type { Sample } from './sample.js';

/** A change of somebody's account in one thing. */
const userChange = (body: (world: PermissionWorld) => Partial<UserResponse>): Sample => async (world) => {
  const { id, version } = await account(world);
  return { path: `/users/${id}`, version, body: body(world) };
};

export const ORGANISATION_BRANCHES: Readonly<Record<string, Branches>> = {
  'users.change': {
    roles: userChange(() => ({ roles: ['staff'] })),
    municipalityCodes: userChange(() => ({ municipalityCodes: ['684'] })),
    fieldIds: userChange((world) => ({ fieldIds: [world.here.fieldId] })),
    environmentIds: userChange((world) => ({ environmentIds: [world.here.environmentId] })),
  },
  'environments.create': { projectId: (world) => ({ path: '/environments', body: environmentRequest({ projectId: world.projectId }) }) },
  'environments.change': {
    projectId: (world) => changeOfEnvironment(world, { projectId: world.projectId }),
    municipalityCode: (world) => changeOfEnvironment(world, { municipalityCode: '684' }),
  },
};

async function changeOfEnvironment(world: PermissionWorld, body: object): Promise<Call> {
  const path = `/environments/${world.here.environmentId}`;
  const { version } = (await world.coach.get<{ version: number }>(path)).body;
  return { path, version, body };
}
