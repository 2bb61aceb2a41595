import { Injectable } from '@nestjs/common';
import type { ChangeEnvironmentRequest, EnvironmentListQuery, EnvironmentListResponse, EnvironmentResponse, RetireEnvironmentRequest, SaveEnvironmentRequest } from '@valopolku/contracts';
import {
  canRetire, canSaveEnvironment, DomainError, ensure, mayDoToEnvironment, longSearchText, shownState, sortName, storedOrNull, storedText, type Actor,
} from '@valopolku/domain';
import { requireAccess } from '../../../platform/access/require.js';
import { Audit } from '../../../platform/audit/audit.js';
import { auditedRows } from '../../../platform/audit/audited-rows.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Ids } from '../../../platform/clock/ids.js';
import { sql } from '../../../platform/database/sql.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { patched } from '../../../platform/http/patched.js';
import { ProjectsService } from '../../registry/projects/projects.public.js';
import { MunicipalitiesService } from '../../registry/reference/reference.public.js';
import { EnvironmentReader } from './environment-reader.js';
import { EnvironmentUses } from './environment-uses.js';
import type { EnvironmentEntity } from './environment.entity.js';
import { EnvironmentsRepository } from './environments.repository.js';

declare module '../../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'environment.created': { name: string };
    'environment.changed': { name: string };
    'environment.retired': { date: string };
  }
}

auditedRows({
  table: 'environment', kinds: ['environment.created'], later: ['environment.changed', 'environment.retired'],
  columns: { name: sql`r.name`, retiredOn: sql`r.retired_on`, isRetired: sql`CASE WHEN r.state = 'retired' THEN 'yes' ELSE 'no' END` },
  tells: {
    'environment.created': (told) => ({ ...told, retiredOn: null, isRetired: 'no' }),
    'environment.retired': ({ date }) => ({ retiredOn: date, isRetired: 'yes' }),
  },
});

/** Places where trades are learned, from the first charting until they are retired. */
@Injectable()
export class EnvironmentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly environments: EnvironmentsRepository,
    private readonly reader: EnvironmentReader,
    private readonly uses: EnvironmentUses,
    private readonly municipalities: MunicipalitiesService,
    private readonly projects: ProjectsService,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async list(actor: Actor, query: EnvironmentListQuery): Promise<EnvironmentListResponse> {
    this.municipalities.ensureExists(query.municipality);
    const { items, nextCursor } = await this.environments.page(actor, query, await this.inState(actor, query.state));
    return { items: await this.reader.items(actor, items), nextCursor };
  }

  async read(actor: Actor, id: string): Promise<EnvironmentResponse> {
    return this.reader.whole(actor, await this.environments.get(actor, id));
  }

  async create(actor: Actor, input: SaveEnvironmentRequest): Promise<EnvironmentResponse> {
    requireAccess(actor, 'environment.create');
    return this.unitOfWork.run(actor, async () => {
      const environment: EnvironmentEntity = {
        id: input.id ?? this.ids.next(), organisationId: actor.organisationId, version: 1, ...(await this.content(actor, input)),
        state: 'candidate', mapped: false, retiredOn: null, createdBy: actor.userId, createdAt: this.clock.now(),
      };
      await this.environments.insert(environment);
      this.audit.record('environment.created', { entityId: environment.id, payload: { name: environment.name } });
      return this.reader.whole(actor, environment);
    });
  }

  /** Changes what is given; tasks and approvals have use cases of their own. */
  async change(actor: Actor, id: string, version: number | undefined, input: ChangeEnvironmentRequest): Promise<EnvironmentResponse> {
    return this.unitOfWork.run(actor, async () => {
      const environment = await this.environments.lock(actor, id, { version, current: (now) => this.reader.whole(actor, now) });
      requireAccess(actor, 'environment.change', mayDoToEnvironment(actor, 'environment.change', id));
      if (environment.retiredOn !== null) throw new DomainError('environmentRetired');
      Object.assign(environment, await this.content(actor, patched<SaveEnvironmentRequest>(contentOf(environment), input, ['name', 'kind', 'organiser', 'municipalityCode', 'capacity']), environment));
      await this.environments.update(environment);
      this.audit.record('environment.changed', { entityId: id, payload: { name: environment.name } });
      return this.reader.whole(actor, environment);
    });
  }

  /** Takes an environment out of use; 409 `environmentInUse` or `environmentBooked` while someone is placed or to demonstrate there after the day. */
  async retire(actor: Actor, id: string, version: number | undefined, input: RetireEnvironmentRequest): Promise<EnvironmentResponse> {
    return this.unitOfWork.run(actor, async () => {
      const environment = await this.environments.lock(actor, id, { version, current: (now) => this.reader.whole(actor, now) });
      requireAccess(actor, 'environment.retire');
      const today = this.clock.today();
      const date = input.date ?? today;
      if (date > today) throw DomainError.at('date', 'dateInFuture');
      ensure(canRetire(environment, await this.uses.from(actor, id, date), date));
      Object.assign(environment, { retiredOn: date, state: 'retired' });
      await this.environments.update(environment);
      this.audit.record('environment.retired', { entityId: id, payload: { date } });
      return this.reader.whole(actor, environment);
    });
  }

  /** Ids of the environments in a shown state, some of which (in use, dormant) are not stored; undefined when none is asked. */
  private async inState(actor: Actor, state: string | null | undefined): Promise<string[] | undefined> {
    if (!state) return undefined;
    const useOf = await this.uses.of(actor, 'all');
    const today = this.clock.today();
    const rows = await this.environments.states(actor, today);
    return rows.filter((row) => shownState(row, useOf(row.id), today) === state).map((row) => row.id);
  }

  private async content(actor: Actor, input: SaveEnvironmentRequest, before?: EnvironmentEntity): Promise<
    Omit<EnvironmentEntity, 'id' | 'organisationId' | 'version' | 'state' | 'mapped' | 'retiredOn' | 'createdBy' | 'createdAt'>
  > {
    const { kind, municipalityCode, capacity } = input;
    const [name, organiser, chartedOn, projectId] = [storedText(input.name), storedText(input.organiser), input.chartedOn ?? null, input.projectId ?? null];
    const [place, tools, safety] = [storedOrNull(input.place), storedOrNull(input.tools), storedOrNull(input.safety)];
    ensure(canSaveEnvironment({ kind, organiser, place, chartedOn }, this.clock.today()));
    this.municipalities.ensureKnown(municipalityCode, 'municipalityCode', chartedOn ?? this.clock.today(), { kept: [before?.municipalityCode ?? null] });
    if (projectId !== null) await this.projects.known(actor, projectId, 'projectId');
    const contacts = (input.contacts ?? []).map((contact) => ({ ...contact, name: storedText(contact.name) }));
    const municipality = this.municipalities.reference(municipalityCode);
    return {
      projectId, kind, name, organiser, place, municipalityCode, capacity, contacts, tools, safety, chartedOn,
      sortName: sortName(name), searchText: longSearchText(name, organiser, place, municipality.name.fi, municipality.name.sv),
    };
  }
}

function contentOf({ projectId, name, kind, organiser, place, municipalityCode, capacity, contacts, tools, safety, chartedOn }: EnvironmentEntity): SaveEnvironmentRequest {
  return { projectId, name, kind, organiser, place, municipalityCode, capacity, contacts: [...contacts], tools, safety, chartedOn };
}

