import { randomUUID } from 'node:crypto';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import type { Phase, Role } from '@valopolku/domain';
import { educationProviderRequest, environmentRequest, projectRequest } from '@valopolku/testing';
import { EducationProvidersService } from '../../areas/registry/reference/education-providers.service.js';
import { ProjectsService } from '../../areas/registry/projects/projects.service.js';
import { CaseWorld } from '../case-world.js';
import type { TestApp } from '../test-app.js';
import type { TestClient } from '../test-client.js';
import { OTHER_ORGANISATION, type TestUser } from '../test-users.js';
import type { Call, Relation } from './cells.js';

type Clients = Record<Exclude<Role, 'trainee'>, TestClient>;

/** Two organisations with their cases, and callers of every role in every relation to them. */
export class PermissionWorld {
  /** Openings asked for: each leaves an access event of its own. */
  openings = 0;
  private readonly traineeClients = new Map<string, Promise<TestClient>>();

  private constructor(
    readonly api: TestApp,
    readonly here: CaseWorld,
    readonly providerId: string,
    readonly projectId: string,
    readonly adminId: string,
    private readonly own: Clients,
    private readonly besides: Clients,
    private readonly elsewhere: Clients,
    private readonly traineeElsewhere: TestClient,
  ) {}

  static async make(api: TestApp): Promise<PermissionWorld> {
    const here = await CaseWorld.make(api);
    const there = await CaseWorld.make(api, OTHER_ORGANISATION);
    const providerId = (await api.get(EducationProvidersService).create(here.coach, educationProviderRequest())).id;
    const projectId = (await api.get(ProjectsService).create(here.manager, projectRequest())).id;
    const admin = await api.user(['admin']);
    const scope = { municipalityCodes: ['684'], fieldIds: [here.fieldId] };
    const clients = async (users: Record<keyof Clients, TestUser>): Promise<Clients> => ({
      coach: await api.signedIn(users.coach), staff: await api.signedIn(users.staff), manager: await api.signedIn(users.manager), admin: await api.signedIn(users.admin),
    });
    const own = await clients({ coach: here.coach, staff: await api.user(['staff'], { environmentIds: [here.environmentId] }), manager: here.manager, admin });
    const besides = await clients({ coach: await api.user(['coach'], scope), staff: await api.user(['staff'], { environmentIds: [randomUUID()] }), manager: await api.user(['manager']), admin: await api.user(['admin']) });
    const other = { organisationId: OTHER_ORGANISATION };
    const elsewhere = await clients({ coach: there.coach, staff: await api.user(['staff'], { ...other, environmentIds: [here.environmentId] }), manager: there.manager, admin: await api.user(['admin'], other) });
    const stranger = await there.refer();
    const traineeElsewhere = await api.signedIn(await api.user(['trainee'], { ...other, traineeId: stranger.traineeId }));
    return new PermissionWorld(api, here, providerId, projectId, admin.userId, own, besides, elsewhere, traineeElsewhere);
  }

  get coach(): TestClient {
    return this.own.coach;
  }

  /** A new period of a new person in this phase, with the coach of this world. */
  period(phase: Phase): Promise<CoachingPeriodResponse> {
    return this.here.inPhase(phase, {});
  }

  /** A place that another coach of the organisation made. */
  async environmentOfAnother(): Promise<string> {
    const made = await this.besides.coach.post<{ id: string }>('/environments', { body: environmentRequest({ capacity: 500 }) });
    if (made.status !== 201) throw new Error(made.text);
    return made.body.id;
  }

  /** What the coach does through the API to make a record; it must succeed. */
  async made<T>(path: string, body: object, version?: number): Promise<T> {
    const answer = await this.coach.post<T>(path, version === undefined ? { body } : { body, version });
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    return answer.body;
  }

  async client(role: Role, relation: Relation, call: Call): Promise<TestClient> {
    if (relation === 'otherOrganisation') return role === 'trainee' ? this.traineeElsewhere : this.elsewhere[role];
    if (role === 'trainee') return this.trainee(relation === 'own' || relation === 'missing' ? call.traineeId : undefined);
    if (relation === 'own' || relation === 'missing') return this.own[role];
    const client = this.besides[role];
    if (relation === 'reasonGiven' && call.traineeId !== undefined) {
      this.openings += 1;
      await client.post(`/trainees/${call.traineeId}/openings`, { body: { reason: 'Sijaistan tänään valmentajaa' } });
    }
    return client;
  }

  /** The account of this person, or of somebody else in the organisation. */
  private trainee(traineeId: string | undefined): Promise<TestClient> {
    const key = traineeId ?? 'somebody else';
    const client = this.traineeClients.get(key) ?? this.signInTrainee(traineeId);
    this.traineeClients.set(key, client);
    return client;
  }

  private async signInTrainee(traineeId: string | undefined): Promise<TestClient> {
    const id = traineeId ?? (await this.period('referred')).traineeId;
    return this.api.signedIn(await this.api.user(['trainee'], { traineeId: id }));
  }
}
