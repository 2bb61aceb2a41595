import { randomUUID } from 'node:crypto';
import type { DeputyResponse, EducationProviderResponse, EnvironmentResponse, FeedbackMessageResponse, NotificationListResponse, ProjectResponse, OrganisationResponse, RoleCheckResponse, RoleGrantListResponse, RoleGrantResponse, UserResponse } from '@valopolku/contracts';
import { approvalRequest, educationProviderRequest, environmentRequest, projectRequest, userRequest, workTaskRequest } from '@valopolku/testing';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Notifications } from '../../platform/notifications/notifications.js';
import { TODAY } from './case-samples.js';
import type { PermissionWorld } from './permission-world.js';
import type { Sample } from './sample.js';

const read = async <T>(world: PermissionWorld, path: string): Promise<T> => (await world.coach.get<T>(path)).body;
const environment = (world: PermissionWorld): Promise<EnvironmentResponse> => read(world, `/environments/${world.here.environmentId}`);

/** The organisation, its people, the catalogue, projects and environments. */
export const ORGANISATION_SAMPLES: Record<string, Sample> = {
  'session.changeLanguage': () => ({ path: '/session', body: { language: 'sv' } }),
  'session.changePassword': () => ({ path: '/session/password', body: { currentPassword: 'not-the-present-one', newPassword: 'another-long-one' }, mayEndIn: 'wrongPassword' }),
  'session.signOut': () => ({ path: '/session' }),
  'municipalities.list': () => ({ path: '/municipalities' }),
  'fields.list': () => ({ path: '/fields' }),
  'fields.create': () => ({ path: '/fields', body: { code: `f${randomUUID().slice(0, 8)}`, name: { fi: 'Keittiö' } } }),
  'educationProviders.list': () => ({ path: '/education-providers' }),
  'educationProviders.create': () => ({ path: '/education-providers', body: educationProviderRequest() }),
  'educationProviders.change': async (world) => {
    const { id, version } = await world.made<EducationProviderResponse>('/education-providers', educationProviderRequest());
    return { path: `/education-providers/${id}`, version, body: educationProviderRequest({ name: 'WinNova' }) };
  },
  'organisation.read': () => ({ path: '/organisation' }),
  'organisation.change': async (world) => {
    const { version, registers } = (await (await world.client('admin', 'own', { path: '' })).get<OrganisationResponse>('/organisation')).body;
    return { path: '/organisation', version, body: { registers }, mayEndIn: 'versionConflict' };
  },
  'users.list': () => ({ path: '/users' }),
  'users.create': () => ({ path: '/users', body: userRequest({ email: `${randomUUID()}@test.invalid` }) }),
  'users.read': async (world) => ({ path: `/users/${(await account(world)).id}` }),
  'users.change': async (world) => {
    const { id, version } = await account(world);
    return { path: `/users/${id}`, version, body: { name: 'Uusi Nimi' } };
  },
  'roleGrants.list': () => ({ path: '/role-grants' }),
  'roleGrants.confirm': async (world) => {
    const { id, version } = await waitingGrant(world);
    return { path: `/role-grants/${id}/confirmation`, version };
  },
  'roleGrants.withdraw': async (world) => {
    const { id, version } = await waitingGrant(world);
    return { path: `/role-grants/${id}/withdrawal`, version };
  },
  'roleGrants.readCheck': () => ({ path: '/role-check' }),
  'roleGrants.changeCheck': async (world) => {
    const { version } = (await (await world.client('admin', 'own', { path: '' })).get<RoleCheckResponse>('/role-check')).body;
    // Each organisation has its own, of its own version.
    return { path: '/role-check', version, body: { check: 'secondAdmin' }, mayEndIn: 'versionConflict' };
  },
  'users.colleagues': () => ({ path: '/colleagues' }),
  'deputies.list': async (world) => ({ path: '/deputies?limit=200', shows: (await deputy(world)).id }),
  'deputies.name': async (world) => ({ path: '/deputies', body: await deputyRequest(world) }),
  'deputies.change': async (world) => {
    const { id, version } = await deputy(world);
    return { path: `/deputies/${id}`, version, body: { endsOn: '2026-04-30' } };
  },
  'deputies.end': async (world) => {
    const { id, version } = await deputy(world);
    return { path: `/deputies/${id}`, version };
  },
  'catalogue.list': () => ({ path: '/qualifications' }),
  'catalogue.read': async (world) => ({ path: `/qualifications/${(await read<{ items: { id: string }[] }>(world, '/qualifications')).items[0]?.id ?? ''}` }),
  'catalogue.options': () => ({ path: '/degree-parts' }),
  'projects.list': () => ({ path: '/projects' }),
  'projects.create': () => ({ path: '/projects', body: projectRequest({ code: randomUUID().slice(0, 8) }) }),
  'projects.read': (world) => ({ path: `/projects/${world.projectId}` }),
  'projects.change': async (world) => {
    const { version } = await read<ProjectResponse>(world, `/projects/${world.projectId}`);
    return { path: `/projects/${world.projectId}`, version, body: projectRequest({ name: 'Valo Satakunta 2' }) };
  },
  'overview.read': () => ({ path: '/overview' }),
  'reports.finalReport': (world) => ({ path: `/projects/${world.projectId}/final-report` }),
  'environments.list': () => ({ path: '/environments' }),
  'environments.create': () => ({ path: '/environments', body: environmentRequest() }),
  'environments.read': (world) => ({ path: `/environments/${world.here.environmentId}` }),
  'environments.change': async (world) => ({ path: `/environments/${world.here.environmentId}`, version: (await environment(world)).version, body: environmentRequest({ name: 'Otan koulu', capacity: 500 }) }),
  'environments.retire': async (world) => {
    const { id, version } = await world.made<EnvironmentResponse>('/environments', environmentRequest());
    return { path: `/environments/${id}/retirement`, version, body: {} };
  },
  'environmentParts.addTask': (world) => ({ path: `/environments/${world.here.environmentId}/tasks`, body: workTaskRequest({ name: `Tehtävä ${randomUUID()}` }) }),
  'environmentParts.changeTask': async (world) => taskCall(world, workTaskRequest({ name: `Tehtävä ${randomUUID()}` })),
  'environmentParts.retireTask': async (world) => taskCall(world),
  'environmentParts.approve': (world) => ({ path: `/environments/${world.here.environmentId}/approvals`, body: approval(world) }),
  'environmentParts.withdraw': async (world) => {
    const { id, approvals } = await world.made<EnvironmentResponse>(`/environments/${world.here.environmentId}/approvals`, approval(world));
    const [one] = approvals;
    return { path: `/environments/${id}/approvals/${one?.id ?? ''}`, version: one?.version ?? 1 };
  },
  'notifications.list': async (world) => ({ path: '/notifications?limit=200', shows: await told(world) }),
  'notifications.see': async (world) => ({ path: `/notifications/${await told(world)}/seen` }),
  'feedbackMessages.list': () => ({ path: '/feedback-messages' }),
  'feedbackMessages.create': () => ({ path: '/feedback-messages', body: { text: 'Kiitos tästä' } }),
  'feedbackMessages.change': async (world) => {
    const { id, version } = await world.made<FeedbackMessageResponse>('/feedback-messages', { text: 'Toimii hyvin' });
    return { path: `/feedback-messages/${id}`, version, body: { handled: true } };
  },
};

const approval = (world: PermissionWorld): object => approvalRequest({ degreePartId: world.here.degreePartId, providerId: world.providerId });

/** The coach of the world is away; each time another colleague stands in. */
async function deputyRequest({ api, here }: PermissionWorld): Promise<object> {
  return { coachId: here.coach.userId, deputyId: (await api.user(['coach'])).userId, startsOn: TODAY, endsOn: '2026-03-31' };
}

async function deputy(world: PermissionWorld): Promise<DeputyResponse> {
  return world.made<DeputyResponse>('/deputies', await deputyRequest(world));
}

/** Something that the coach of the world is told. */
async function told({ api, here, coach }: PermissionWorld): Promise<string> {
  await api.get(UnitOfWork).run(here.manager, () => api.get(Notifications).tell(here.coach.userId, 'accountChangedByOther'));
  return (await coach.get<NotificationListResponse>('/notifications?state=unseen')).body.items[0]?.id ?? '';
}

async function taskCall(world: PermissionWorld, body?: object): Promise<{ path: string; version: number; body?: object }> {
  const name = `Oma ${randomUUID()}`;
  const { id, tasks } = await world.made<EnvironmentResponse>(`/environments/${world.here.environmentId}/tasks`, workTaskRequest({ name }));
  const task = tasks.find((one) => one.name === name);
  return { path: `/environments/${id}/tasks/${task?.id ?? ''}`, version: task?.version ?? 1, ...(body ? { body } : {}) };
}

/** A third admin asks for a role of a fourth. */
async function waitingGrant({ api }: PermissionWorld): Promise<RoleGrantResponse> {
  const [asking, concerned] = [await api.signedIn(await api.user(['admin'])), await api.user(['admin'])];
  await asking.patch(`/users/${concerned.userId}`, { version: 1, body: { roles: ['admin', 'coach'] } });
  const { items } = (await asking.get<RoleGrantListResponse>('/role-grants')).body;
  const made = items.find(({ user }) => user.id === concerned.userId);
  if (!made) throw new Error('the role does not wait');
  return made;
}

/** A new account, made by the admin. */
export async function account(world: PermissionWorld): Promise<UserResponse> {
  const admin = await world.client('admin', 'own', { path: '' });
  const made = await admin.post<UserResponse>('/users', { body: userRequest({ email: `${randomUUID()}@test.invalid` }) });
  if (made.status !== 201) throw new Error(made.text);
  return made.body;
}
